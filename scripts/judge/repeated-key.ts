/** A place in the text of an input: an object's keys so far, or how far a list has come. */
interface Place {
  readonly keys: Set<string> | null;
  key: string | number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * The way to the first key that stands twice in one object; null when none does. JSON lets the last one win in silence,
 * and a date that was meant to be corrected would be judged by chance. The text is valid JSON.
 */
export function findRepeatedKey(json: string): readonly (string | number)[] | null {
  const places: Place[] = [];
  let isKey = false;
  for (const [token] of json.matchAll(TOKEN)) {
    const place = places.at(-1);
    switch (token) {
      case '{':
        places.push({ keys: new Set(), key: '' });
        isKey = true;
        break;
      case '[':
        places.push({ keys: null, key: 0 });
        isKey = false;
        break;
      case '}':
      case ']':
        places.pop();
        isKey = false;
        break;
      case ',':
        isKey = place?.keys instanceof Set;
        if (typeof place?.key === 'number') place.key += 1;
        break;
      case ':':
        isKey = false;
        break;
      default: {
        if (!isKey || !place?.keys) break;
        const key = String(JSON.parse(token));
        place.key = key;
        if (place.keys.has(key)) return places.map((one) => one.key);
        place.keys.add(key);
      }
    }
  }
  return null;
}
