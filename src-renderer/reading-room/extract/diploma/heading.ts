import { boxAround } from '../../recognise/text-lines.ts';
import { type PageWords, wordsBetween } from '../page-words.ts';
import { type Found, groupOf } from './found.ts';

/** The rest of a name on the line below: a word in the print of the first. A person, who may stand there too, has two. */
const REST = /^\n(\p{Lu}\p{Ll}[\p{L}'’-]*)(?=\n|$)/u;
/** A line that begins so goes on with the one above: `Università degli Studi`, `di Castelbrina`. */
const GOES_ON =
  /^\n((?:(?:d[aeiu]|del(?:la|le)?|de[sg](?:li)?|la|las|los|of|the|für|der|zu|y|e|et|and|und)[ ]){1,2}\p{Lu}[\p{L}'’-]*(?:[ ]\p{Lu}[\p{L}'’-]*){0,2})(?=\n|$)/u;
/** Of its height; capitals with accents stand higher than words without. */
const SAME_PRINT = 0.7;

/** What a paper calls itself stands below the school's name in large print too. */
const TITLES = /^(?:Zeugnis|Urkunde|Diplom|T[íi]tulo|Certifica|Attestation|Bescheinigung|Degree|Award|Transcript)/;

function heightOf(source: PageWords, { start, end }: Found): number {
  return Math.max(0, ...wordsBetween(source, start, end).map((word) => word.bottom - word.top));
}

function widthOf(source: PageWords, start: number, end: number): number {
  const words = wordsBetween(source, start, end);
  return words.length === 0 ? 0 : boxAround(words)[2];
}

/** Width that the page's other lines take up. */
function widestBut(source: PageWords, { start, end }: Found): number {
  let at = 0;
  const widths = source.text.split('\n').map((line) => {
    const from = at;
    at += line.length + 1;
    return from <= start && at > end ? 0 : widthOf(source, from, at - 1);
  });
  return Math.max(...widths);
}

/** A name too long for its line goes on below: `Universidad Autónoma de Puerto` and `Claro`, which had no room beside it. */
export function withRest(source: PageWords, found: Found): Found {
  const behind = source.text.slice(found.end);
  const certain = GOES_ON.exec(behind)?.[1];
  const rest = certain ?? REST.exec(behind)?.[1];
  if (rest === undefined) return found;
  const below = { ...found, start: found.end + 1, end: found.end + 1 + rest.length };
  const isSamePrint = heightOf(source, below) >= SAME_PRINT * heightOf(source, found);
  const [width, room] = [widthOf(source, found.start, found.end), widestBut(source, found)];
  // A name wider than all that stands below it tells nothing of how much room there was.
  const hadRoom = certain === undefined && (width > room || width + widthOf(source, below.start, below.end) <= room);
  if (!isSamePrint || hadRoom || TITLES.test(rest)) return found;
  return { ...found, value: `${found.value} ${rest}`, end: below.end };
}

/** Of all that a pattern finds the one in the largest print, the first of those: the head, not a seal or an office. */
export function largest(source: PageWords, pattern: RegExp, trust = 1): Found | null {
  let best: (Found & { readonly height: number }) | null = null;
  for (const match of source.text.matchAll(pattern)) {
    const found = groupOf(match, trust);
    if (found === null) continue;
    const height = heightOf(source, found);
    if (best === null || height > best.height * 1.15) best = { ...found, height };
  }
  return best === null ? null : withRest(source, best);
}
