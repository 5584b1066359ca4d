import type { Found } from '../diploma/found.ts';
import { wordsBetween } from '../page-words.ts';
import type { FormText } from './form-text.ts';

/** Words further apart than this, in their height, stand in different cells. */
const CELL_GAP = 2.5;
/** What an empty cell is filled with. */
const EMPTY = /^[—\-一/\\|1]?$/;

/** Up to where the value's words stand together: a cell whose label was misread begins behind a gap. */
function endOfCell({ source, at }: FormText, start: number, end: number): number {
  const from = at[start] ?? 0;
  const words = wordsBetween(source, from, (at[end - 1] ?? from) + 1);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (
      next === undefined ||
      next.left - word.right <= CELL_GAP * Math.max(word.bottom - word.top, next.bottom - next.top)
    )
      continue;
    const parted = source.words.find((placed) => placed.word === next)?.start ?? 0;
    return at.findIndex((place) => place >= parted);
  }
  return end;
}

/**
 * The value behind a label of a form, up to the next label or the end of its cell; null where the label was not read or
 * the cell is empty. The text is of rows (`pageRows`), ends of lines kept.
 */
export function labelledValue(rows: FormText, label: string, labels: readonly string[]): Found | null {
  // The longer label first: 姓名 is the end of 户主姓名, which is another cell.
  const longer = labels.filter((other) => other !== label && other.endsWith(label));
  const before = longer.map((other) => `(?<!${other.slice(0, -label.length)})`).join('');
  const next = labels.toSorted((a, b) => b.length - a.length).join('|');
  const match = new RegExp(`${before}${label}:?(.*?)(?=${next}|\\n|$)`).exec(rows.text);
  const printed = match?.[1];
  if (match === null || printed === undefined || EMPTY.test(printed)) return null;
  const start = match.index + match[0].length - printed.length;
  const end = endOfCell(rows, start, start + printed.length);
  return { value: rows.text.slice(start, end), start, end, trust: 1 };
}
