import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import type { Word } from '../../recognise/text-engine.ts';
import { boxAround, textOf } from '../../recognise/text-lines.ts';
import type { PageWords } from '../page-words.ts';
import { inRows, levelWords, type PlacedWord } from './page-rows.ts';

/** Words further apart than this, in their height, stand in different cells. */
const CELL_GAP = 1.6;
/** A label and its value, or two columns, that were read as one cell are further apart than words, in their height. */
const WIDE_SPACE = 0.7;
/** A value goes on in the next row where that is nearer than this, in heights of its print. */
const NEXT_LINE = 2.6;

type Cell = readonly PlacedWord[];

const heightOf = ({ word }: PlacedWord): number => word.bottom - word.top;

/** Space between neighbours in heights of the taller one: a dash is hardly higher than the line it is. */
function spaceBetween(before: PlacedWord, after: PlacedWord): number {
  return (after.word.left - before.word.right) / Math.max(heightOf(before), heightOf(after));
}

function cellsOf(row: readonly PlacedWord[]): readonly Cell[] {
  const cells: PlacedWord[][] = [];
  for (const one of row) {
    const last = cells.at(-1)?.at(-1);
    if (last === undefined || spaceBetween(last, one) > CELL_GAP) cells.push([one]);
    else cells.at(-1)?.push(one);
  }
  return cells;
}

const wordsIn = (cell: Cell): readonly Word[] => cell.map(({ word }) => word);

/** A label with its value: the words of the value, over as many lines as it has. */
export interface Labelled {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Where a label that a cell begins with ends, in words; 0 where it begins with none. */
function labelLength(cell: Cell, label: RegExp): number {
  for (let length = Math.min(cell.length, 6); length > 0; length -= 1)
    if (label.test(textOf(wordsIn(cell.slice(0, length))).replace(/[:：.]+$/, ''))) return length;
  return 0;
}

function isWide(before: PlacedWord | undefined, after: PlacedWord | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  return /[:：]$/.test(before.word.text) || spaceBetween(before, after) > WIDE_SPACE;
}

/** Parts cells further where a label stands behind a wide space, and labels from the values behind theirs. */
function partedAtLabels(cell: Cell, labels: RegExp): readonly Cell[] {
  for (let at = 0; at < cell.length; at += 1) {
    if (!isWide(cell[at - 1], cell[at])) continue;
    const length = labelLength(cell.slice(at), labels);
    if (length === 0 || (at === 0 && length === cell.length) || !isWide(cell[at + length - 1], cell[at + length]))
      continue;
    const parts = [cell.slice(0, at), cell.slice(at, at + length)].filter((part) => part.length > 0);
    const rest = cell.slice(at + length);
    return rest.length === 0 ? parts : [...parts, ...partedAtLabels(rest, labels)];
  }
  return [cell];
}

const isWholly = (cell: Cell | undefined, label: RegExp): boolean =>
  cell !== undefined && labelLength(cell, label) === cell.length;

/** Lines of a value that is too long for its cell: under it, with nothing in the column of labels beside them. */
function goesOn(rows: readonly (readonly Cell[])[], at: number, label: PlacedWord, value: Cell): Cell {
  const [first] = value;
  const next = rows[at + 1];
  if (first === undefined || next === undefined) return [];
  const height = heightOf(first);
  const isLabelled = next.some((cell) =>
    cell.some(({ word }) => word.left >= label.word.left - height && word.right < first.word.left),
  );
  const below = next.find(([start]) => start !== undefined && Math.abs(start.word.left - first.word.left) < height);
  const isNear = below?.[0] !== undefined && below[0].y - first.y < NEXT_LINE * height;
  return isLabelled || !isNear || below === undefined ? [] : below;
}

/**
 * The value beside a label of a form that is set in columns, such as the head of a transcript. `label` matches the whole
 * label, `labels` any label of the form: `Student No.` is not `Student`, and `Student Records Office` no label at all.
 */
export function besideLabel(source: PageWords, label: RegExp, labels: RegExp): Labelled | null {
  const rows = inRows(levelWords(source)).map((row) => cellsOf(row).flatMap((cell) => partedAtLabels(cell, labels)));
  for (const [at, row] of rows.entries()) {
    for (const [index, cell] of row.entries()) {
      const value = row[index + 1];
      const [first] = cell;
      if (first === undefined || value === undefined || !isWholly(cell, label) || isWholly(value, labels)) continue;
      const words = wordsIn([...value, ...goesOn(rows, at, first, value)]);
      return { text: textOf(words), words };
    }
  }
  return null;
}

/** As a field, no surer than its least sure word. */
export function labelledField(source: PageWords, found: Labelled | null, value?: string, trust = 1): ReadField | null {
  if (found === null) return null;
  const weakest = Math.min(0.98, ...found.words.map(({ confidence }) => confidence ** 2));
  return { value: value ?? found.text, confidence: weakest * trust, page: source.page, box: boxAround(found.words) };
}
