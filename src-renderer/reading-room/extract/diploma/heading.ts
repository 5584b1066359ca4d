import { boxAround } from '../../recognise/text-lines.ts';
import { type PageWords, wordsBetween } from '../page-words.ts';
import { type Found, groupOf } from './found.ts';

/** The rest of a name on the line below: a word or two in the print of the first. */
const REST = /^\n((?:\p{Lu}\p{Ll}[\p{L}'’-]*[ ]?){1,2})(?=\n|$)/u;
/** Of its height; capitals with accents stand higher than words without. */
const SAME_PRINT = 0.7;

function heightOf(source: PageWords, { start, end }: Found): number {
  return Math.max(0, ...wordsBetween(source, start, end).map((word) => word.bottom - word.top));
}

function widthOf(source: PageWords, start: number, end: number): number {
  const words = wordsBetween(source, start, end);
  return words.length === 0 ? 0 : boxAround(words)[2];
}

function widestLine(source: PageWords): number {
  let start = 0;
  return Math.max(
    ...source.text.split('\n').map((line) => {
      const width = widthOf(source, start, start + line.length);
      start += line.length + 1;
      return width;
    }),
  );
}

/** A name too long for its line goes on below: `Universidad Autónoma de Puerto` and `Claro`, which had no room beside it. */
export function withRest(source: PageWords, found: Found): Found {
  const rest = REST.exec(source.text.slice(found.end))?.[1]?.trim();
  if (rest === undefined) return found;
  const below = { ...found, start: found.end + 1, end: found.end + 1 + rest.length };
  const isSamePrint = heightOf(source, below) >= SAME_PRINT * heightOf(source, found);
  const beside = widthOf(source, found.start, found.end) + widthOf(source, below.start, below.end);
  if (!isSamePrint || beside <= widestLine(source)) return found;
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
