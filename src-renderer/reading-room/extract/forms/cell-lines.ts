import type { Word } from '../../recognise/text-engine.ts';
import { type PageWords, wordsBetween } from '../page-words.ts';
import type { FormText } from './form-text.ts';
import type { Labelled } from './grid.ts';
import { inRows, levelWords, type PlacedWord } from './page-rows.ts';

/** Lines of a cell stand no further from its label than this, in its height. */
const WITHIN = 1.6;
/** Words nearer than this stand in one row, and labels of one column begin or end no further apart, in their height. */
const SAME_ROW = 0.5;
const SAME_COLUMN = 2;

/** The words of the first label of a kind, and of the one that follows it in its row; null where it was not read. */
function placesOf(rows: FormText, label: RegExp, labels: readonly string[]): readonly [Word, Word | null] | null {
  const match = new RegExp(`(?:${label.source})(?=(.*))`).exec(rows.text);
  if (match === null) return null;
  const wordAt = (index: number): Word | undefined => {
    const at = rows.at[index] ?? 0;
    return wordsBetween(rows.source, at, at + 1)[0];
  };
  const end = match.index + match[0].length;
  const next = new RegExp(labels.join('|')).exec(match[1] ?? '');
  const own = wordAt(end - 1);
  return own === undefined ? null : [own, next === null ? null : (wordAt(end + next.index) ?? null)];
}

/**
 * What stands in the cell beside a label, over as many lines as it has there, its first above the label where that is set
 * half-way down; null where the label was not read or nothing stands beside it. `rows` is the page row by row.
 */
export function cellBeside(
  source: PageWords,
  rows: FormText,
  label: RegExp,
  labels: readonly string[],
): Labelled | null {
  const places = placesOf(rows, label, labels);
  if (places === null) return null;
  const [own, next] = places;
  const placed = levelWords(source);
  const y = placed.find(({ word }) => word === own)?.y ?? 0;
  const height = own.bottom - own.top;
  // A row with a label of its own above or below belongs to another cell.
  const labelled = placed.filter(
    ({ word, y: at }) =>
      Math.abs(at - y) >= SAME_ROW * height &&
      word.right <= own.right + height &&
      word.right > own.right - SAME_COLUMN * height,
  );
  const isBeside = ({ word, y: at }: PlacedWord): boolean =>
    Math.abs(at - y) < WITHIN * height &&
    word.left >= own.right - 1 &&
    (next === null || word.right <= next.left) &&
    !labelled.some((other) => Math.abs(other.y - at) < SAME_ROW * height);
  const words = inRows(placed.filter(isBeside)).flatMap((row) => row.map(({ word }) => word));
  return words.length === 0 ? null : { text: words.map(({ text }) => text).join(''), words };
}
