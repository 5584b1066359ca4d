import { median } from '#shared/recognition/median.ts';
import type { LineCharacter } from './line-text.ts';

const NUMERAL = /[〇○零一二三四五六七八九十]/;
/** Distance of two numerals, in usual ones, between which one more has its place. */
const ROOM_FOR_ONE = { from: 1.6, to: 2.5 } as const;
/** The recogniser did not see it: a person has to look. */
const RESTORED = 0.4;

/**
 * Puts back the 〇 that the recogniser drops (二〇二四年 is read as 二二四年): Chinese characters stand evenly, so a
 * numeral of a year that stands two places from the next had one between. `hasInk` says whether anything is printed
 * at a place. Restored with low confidence, never silently.
 */
export function restoreZeros(
  characters: readonly LineCharacter[],
  hasInk: (x: number) => boolean,
): readonly LineCharacter[] {
  const year = characters.findIndex(({ text }) => text === '年');
  if (year < 2) return characters;
  let start = year;
  while (start > 0 && NUMERAL.test(characters[start - 1]?.text ?? '')) start -= 1;
  const digits = characters.slice(start, year);
  if (digits.length < 2 || digits.length > 3) return characters;
  const distances = characters.slice(1).map((one, index) => one.x - (characters[index]?.x ?? 0));
  const usual = median(distances);
  return characters.flatMap((one, index) => {
    const next = characters[index + 1];
    if (index < start || index >= year || next === undefined) return [one];
    const room = (next.x - one.x) / usual;
    const middle = (one.x + next.x) / 2;
    const isMissing = room >= ROOM_FOR_ONE.from && room <= ROOM_FOR_ONE.to && hasInk(middle);
    return isMissing ? [one, { text: '〇', confidence: RESTORED, x: middle }] : [one];
  });
}
