import type { Box, ReadField, ReadMrz } from '#shared/domain/reading/reading-result.ts';
import type { Word } from '../recognise/text-engine.ts';
import type { FittedMrz } from './mrz/fit.ts';
import { type PageWords, pageWords } from './page-words.ts';

/** A machine-readable zone as it was read. */
export interface ReadZone {
  readonly fit: FittedMrz;
  readonly fields: Readonly<Record<string, ReadField>>;
  /** All of its lines, in pixels of the upright view. */
  readonly box: Box;
}

/** A paper with a machine-readable zone. */
export interface ZonedPaper {
  /** Null for a Chinese permit, whose one line is no format of ICAO's. */
  readonly mrz: ReadMrz | null;
  readonly fields: Readonly<Record<string, ReadField>>;
  /** What is printed above the zone. */
  readonly words: PageWords;
}

export interface PartedPage {
  readonly papers: readonly ZonedPaper[];
  /** What is printed beside or below every zone. */
  readonly rest: PageWords;
}

function mrzOf({ layout, lines, checks, marks }: FittedMrz): ReadMrz | null {
  if (layout.format === 'PERMIT') return null;
  return { lines, format: layout.format, checks, ...(marks.length > 0 && { marks }) };
}

/** The zone at the foot of the paper that a word is printed on: the nearest one below it; -1 where there is none. */
function zoneBelow(word: Word, zones: readonly ReadZone[]): number {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  let nearest = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, { box }] of zones.entries()) {
    const [left, top, width, height] = box;
    const below = top + height - y;
    if (below < 0 || below >= distance || x < left - width / 4 || x > left + width * 1.25) continue;
    nearest = index;
    distance = below;
  }
  return nearest;
}

/** Parts a page's words among the papers whose zones were found on it: two papers may lie on one scan. */
export function partByZones(page: number, lines: readonly (readonly Word[])[], zones: readonly ReadZone[]): PartedPage {
  const wordsOf = (zone: number): PageWords =>
    pageWords(
      page,
      lines.map((line) => line.filter((word) => zoneBelow(word, zones) === zone)).filter((line) => line.length > 0),
    );
  return {
    papers: zones.map(({ fit, fields }, index) => ({ mrz: mrzOf(fit), fields, words: wordsOf(index) })),
    rest: wordsOf(-1),
  };
}
