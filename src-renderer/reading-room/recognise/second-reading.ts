import { UNREAD } from '#shared/recognition/unread.ts';
import type { PrintForm } from './print-form.ts';
import type { Word } from './text-engine.ts';

const HAN = /^[\u3400-\u9fff〇]$/;
/** A character that one reader alone has seen, or that the two see otherwise: below what counts as sure. */
const ONE_SAW = 0.45;
/** A reading that is no surer of its own character than this gives way to the other. */
const UNSURE = 0.6;
/** From here on a reading counts though the other has nothing to say for it, and below, the other's is no objection. */
const SURE = 0.8;
const HARDLY = 0.3;
/** Mistakes in a line's characters up to which it is the same line. */
const SAME_LINE = 0.5;
/** What it costs to lay an unread place on a character of the other reading: less than any mistake. */
const FILLED = 0.25;

interface Seen {
  readonly text: string;
  readonly confidence: number;
}

/** What the other reading has where a character of a line stands. */
interface Place {
  /** Its own character; null where it has none. */
  readonly partner: Seen | null;
  /** What it has between this one and the one before. */
  readonly before: readonly Seen[];
}

/** 〇 is read as a zero or a letter as often as not. */
const isZero = (one: string): boolean => /^[〇○◯0OoQ]$/.test(one);

function isSame(one: string, other: string, form: PrintForm): boolean {
  return one === other || form.formOf(one) === other || (isZero(one) && isZero(other));
}

function cost(one: string, other: string, form: PrintForm): number {
  if (isSame(one, other, form)) return 0;
  return one === UNREAD ? FILLED : 1;
}

/** A line laid on the other reading. */
interface Placed {
  readonly places: readonly Place[];
  /** What the other reading has behind it, to the end of its own line. */
  readonly after: readonly Seen[];
}

/** Stands between two lines of the other reading, and is like nothing. */
const LINE_END: Seen = { text: '\n', confidence: 0 };

/** Lays a line on the piece of the other reading that is most like it; null where nothing is like it. */
function placesIn(line: readonly string[], other: readonly Seen[], form: PrintForm): Placed | null {
  const width = other.length + 1;
  const costs = new Float32Array((line.length + 1) * width);
  const at = (row: number, column: number): number => costs[row * width + column] ?? 0;
  // What the first reader does not know and leaves out costs nothing, or a line would be like no other.
  const skipped = (column: number): number => (form.leftOut?.test(other[column - 1]?.text ?? '') === true ? 0 : 1);
  for (let row = 1; row <= line.length; row += 1) {
    costs[row * width] = row;
    for (let column = 1; column < width; column += 1)
      costs[row * width + column] = Math.min(
        at(row - 1, column - 1) + cost(line[row - 1] ?? '', other[column - 1]?.text ?? '', form),
        at(row - 1, column) + 1,
        at(row, column - 1) + skipped(column),
      );
  }
  let column = 0;
  for (let end = 1; end < width; end += 1) if (at(line.length, end) <= at(line.length, column)) column = end;
  if (at(line.length, column) > SAME_LINE * line.length) return null;
  const rest = other.slice(column);
  let after: readonly Seen[] = rest.slice(0, rest.indexOf(LINE_END));
  const places: Place[] = [];
  let behind: Seen[] = [];
  const place = (row: number, partner: Seen | null): void => {
    // What stands behind this character stands before the next one.
    const next = places[row];
    if (next === undefined) after = [...behind, ...after];
    else places[row] = { ...next, before: behind };
    places[row - 1] = { partner, before: [] };
    behind = [];
  };
  for (let row = line.length; row > 0; ) {
    const seen = column > 0 ? other[column - 1] : undefined;
    if (
      seen !== undefined &&
      at(row, column) === at(row - 1, column - 1) + cost(line[row - 1] ?? '', seen.text, form)
    ) {
      place(row, seen);
      row -= 1;
      column -= 1;
    } else if (at(row, column) === at(row - 1, column) + 1) {
      place(row, null);
      row -= 1;
    } else {
      if (seen !== undefined) behind = [seen, ...behind];
      column -= 1;
    }
  }
  return { places, after };
}

function settled(own: Seen, partner: Seen | null, form: PrintForm): Seen {
  // Simplified print is what the station's reader knows best: only what it could not read is asked for.
  if (!form.isHeldAgainst && own.text !== UNREAD) return own;
  // A form that the print does not have is certainly not what is printed.
  const isForeign = HAN.test(own.text) && !form.has(form.formOf(own.text) ?? own.text);
  const alone = isForeign ? { text: UNREAD, confidence: 0 } : { ...own, confidence: Math.min(own.confidence, ONE_SAW) };
  if (partner === null) return alone;
  if (isSame(own.text, partner.text, form)) {
    const text = form.formOf(own.text) === partner.text ? partner.text : own.text;
    return { text, confidence: 1 - (1 - own.confidence) * (1 - partner.confidence) };
  }
  if (!HAN.test(partner.text) && form.leftOut?.test(partner.text) !== true) return alone;
  if (own.text === UNREAD) return partner.confidence >= SURE ? { text: partner.text, confidence: ONE_SAW } : own;
  if ((isForeign && form.has(partner.text)) || (own.confidence < UNSURE && partner.confidence > own.confidence))
    return { text: partner.text, confidence: Math.min(partner.confidence, ONE_SAW) };
  return partner.confidence < HARDLY && own.confidence >= SURE ? own : alone;
}

/** From here on what one reader alone has seen between two characters of the other stands there. */
const SEEN_BETWEEN = 0.6;

/** The other reading's characters between two words of a line, each with its share of the room between them. */
function between(seen: readonly Seen[], last: Word | undefined, next: Word): Word[] {
  const left = last?.right ?? next.left;
  const width = Math.max(0, next.left - left) / seen.length;
  return seen.map(({ text, confidence }, index) => ({
    ...next,
    text,
    confidence: Math.min(confidence, ONE_SAW),
    left: left + index * width,
    right: left + (index + 1) * width,
  }));
}

/**
 * A page in Chinese characters as two readers saw it: their errors are not the same, and the station's reader lacks the
 * rarer half of the traditional characters and most kana. What both have seen is surer than either; what one alone has
 * is doubtful, a character that the first could not read is taken from the second, and so is kana that it left out. Boxes
 * stay those of the first reading, whose Chinese characters are words.
 */
export function withSecondReading(
  lines: readonly (readonly Word[])[],
  second: readonly (readonly Word[])[],
  form: PrintForm,
): Word[][] {
  const other = second.flatMap((words) => [
    ...words.flatMap(({ text, confidence }) => [...text].map((one): Seen => ({ text: one, confidence }))),
    LINE_END,
  ]);
  const leftOutOf = (seen: readonly Seen[]): readonly Seen[] =>
    seen.filter(({ text, confidence }) => confidence >= SEEN_BETWEEN && form.leftOut?.test(text) === true);
  return lines.map((words) => {
    const characters = words.flatMap(({ text }, index) => [...text].map((one) => ({ one, index })));
    const placed = placesIn(
      characters.map(({ one }) => one),
      other,
      form,
    );
    const known = words.flatMap((word, index) => {
      const { partner = null, before = [] } = placed?.places[characters.findIndex((one) => one.index === index)] ?? {};
      const isHeld = HAN.test(word.text) || word.text === UNREAD;
      const own = isHeld ? { ...word, ...settled(word, partner, form) } : word;
      return [...between(leftOutOf(before), words[index - 1], word), own];
    });
    const last = words.at(-1);
    const after = leftOutOf(placed?.after ?? []);
    return last === undefined ? known : [...known, ...between(after, last, { ...last, left: last.right })];
  });
}
