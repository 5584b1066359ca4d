/** GB 32100-2015 §5: digits and capital letters without I, O, S, V and Z, each counting for its place in this row. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/** Letters that the code does not have, and what they were read for. */
const MISREAD: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2', V: 'Y' };

/** The code in capitals, with letters that it cannot hold put right; null where it has not 18 places. */
export function creditCodeFrom(text: string): string | null {
  const code = [...text.toUpperCase()].map((character) => MISREAD[character] ?? character).join('');
  return code.length === LENGTH && [...code].every((character) => ALPHABET.includes(character)) ? code : null;
}

/** Whether the last place of a 统一社会信用代码 agrees with the others (GB 32100-2015 §5.3, weights 3^i mod 31). */
export function agreesWithItsCheck(code: string): boolean {
  const places = [...code].map((character) => ALPHABET.indexOf(character));
  if (places.length !== LENGTH || places.includes(-1)) return false;
  let weight = 1;
  let sum = 0;
  for (const place of places.slice(0, -1)) {
    sum += place * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  return (ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length === places.at(-1);
}
