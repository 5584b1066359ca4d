import { UNREAD } from '#shared/recognition/unread.ts';
import type { LineCharacter } from './line-text.ts';

const CHINESE = /[\u3400-\u9fff〇]/;
/** Distance of two characters, in usual ones, between which one more has its place, or two. */
const ROOM_FOR_ONE = 1.75;
const MOST_ROOM = 3.5;
/** Neighbours from which a line has a usual distance. */
const FEWEST = 2;

/**
 * Marks where a character of a line was passed over. The recogniser knows some 6,600 characters; of one that it does
 * not know it says nothing at all (鄧偉 is read as 偉), and a name that lost a character is another person's. Chinese
 * characters stand evenly, so the place is there, with ink in it. `hasInk` says whether anything is printed at a place,
 * higher than a comma is.
 */
export function markUnread(
  characters: readonly LineCharacter[],
  hasInk: (x: number) => boolean,
): readonly LineCharacter[] {
  const distances = characters.flatMap((one, index) => {
    const next = characters[index + 1];
    return next !== undefined && CHINESE.test(one.text) && CHINESE.test(next.text) ? [next.x - one.x] : [];
  });
  const usual = [...distances].sort((a, b) => a - b)[(distances.length - 1) >> 1] ?? 0;
  if (distances.length < FEWEST || usual <= 0) return characters;
  return characters.flatMap((one, index) => {
    const next = characters[index + 1];
    if (next === undefined || !CHINESE.test(one.text) || !CHINESE.test(next.text)) return [one];
    const room = (next.x - one.x) / usual;
    if (room < ROOM_FOR_ONE || room > MOST_ROOM) return [one];
    const missing = Math.round(room) - 1;
    const places = Array.from({ length: missing }, (_, at) => one.x + ((next.x - one.x) * (at + 1)) / (missing + 1));
    return places.every(hasInk) ? [one, ...places.map((x) => ({ text: UNREAD, confidence: 0, x }))] : [one];
  });
}
