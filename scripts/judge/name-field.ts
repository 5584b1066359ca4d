import { DISPATCH_STAGE_NAMES } from '#shared/domain/office/dispatch-stages.ts';
import { BUSINESS_SHORT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { JUDGE_FIELD_NAMES, judgeDoorText as text } from '#shared/i18n/zh-cn/judge-door.ts';

const NAMES: Readonly<Record<string, string>> = { ...JUDGE_FIELD_NAMES, ...DISPATCH_STAGE_NAMES };

/** What a key says in this place: by its parent and itself, or by itself; null when the key is not one of ours. */
export function meaningOf<Words>(
  table: Readonly<Record<string, Words>>,
  parent: string | undefined,
  key: string,
): Words | null {
  const own = [`${parent}.${key}`, key].find((name) => Object.hasOwn(table, name));
  return own === undefined ? null : (table[own] ?? null);
}

/** Of keys that are names themselves: rows, conditions, businesses. */
function ownName(parent: string | undefined, key: string): string | null {
  switch (parent) {
    case 'verdicts':
      return text.row(key);
    case 'rules':
      return text.rule(key);
    case 'results':
      return new Map<string, string>(Object.entries(BUSINESS_SHORT_NAMES)).get(key) ?? null;
    default:
      return null;
  }
}

/** The meaning of a place: `facts.stays.0.entry` is 出入境记录第 1 项的入境日期; '' when nothing is known of it. */
export function nameField(path: readonly PropertyKey[]): string {
  let name = '';
  let parent: string | undefined;
  for (const key of path) {
    if (typeof key === 'number') {
      name += text.nth(key);
      continue;
    }
    const word = String(key);
    // What is no key of ours is the caller's: a row, a field, a day; it stands in the path.
    const meaning = ownName(parent, word) ?? meaningOf(NAMES, parent, word);
    if (meaning) name += name === '' ? meaning : `${text.of}${meaning}`;
    parent = word;
  }
  return name;
}
