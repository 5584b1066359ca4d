import { UNREAD } from '#shared/recognition/unread.ts';
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

/** Characters of every certificate that the station's reader gives in their simplified form as often as not. */
const SIMPLIFIED = new Map(
  ['学學', '国國', '硕碩', '证證', '业業', '规規', '满滿', '书書', '华華', '号號', '长長', '与與', '专專', '系係'].map(
    (pair) => [pair.charAt(0), pair.charAt(1)],
  ),
);

/** Every character of Big5, which has the traditional ones alone. */
const TRADITIONAL = (() => {
  const decoder = new TextDecoder('big5');
  const all = new Set<string>();
  for (let lead = 0xa4; lead <= 0xf9; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) all.add(decoder.decode(Uint8Array.of(lead, trail)));
  return all;
})();

interface Seen {
  readonly text: string;
  readonly confidence: number;
}

/** The character of the other reading that stands where each of a line's does; null where none does. */
type Partners = readonly (Seen | null)[];

/** 〇 is read as a zero or a letter as often as not. */
const isZero = (one: string): boolean => /^[〇○◯0OoQ]$/.test(one);

function isSame(one: string, other: string): boolean {
  return one === other || SIMPLIFIED.get(one) === other || (isZero(one) && isZero(other));
}

function cost(one: string, other: string): number {
  if (isSame(one, other)) return 0;
  return one === UNREAD ? FILLED : 1;
}

/** Lays a line on the piece of the other reading that is most like it; null where nothing is like it. */
function partnersIn(line: readonly string[], other: readonly Seen[]): Partners | null {
  const width = other.length + 1;
  const costs = new Float32Array((line.length + 1) * width);
  const at = (row: number, column: number): number => costs[row * width + column] ?? 0;
  for (let row = 1; row <= line.length; row += 1) {
    costs[row * width] = row;
    for (let column = 1; column < width; column += 1)
      costs[row * width + column] = Math.min(
        at(row - 1, column - 1) + cost(line[row - 1] ?? '', other[column - 1]?.text ?? ''),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
      );
  }
  let column = 0;
  for (let end = 1; end < width; end += 1) if (at(line.length, end) <= at(line.length, column)) column = end;
  if (at(line.length, column) > SAME_LINE * line.length) return null;
  const partners: (Seen | null)[] = [];
  for (let row = line.length; row > 0; ) {
    const seen = column > 0 ? other[column - 1] : undefined;
    if (seen !== undefined && at(row, column) === at(row - 1, column - 1) + cost(line[row - 1] ?? '', seen.text)) {
      partners[row - 1] = seen;
      row -= 1;
      column -= 1;
    } else if (at(row, column) === at(row - 1, column) + 1) {
      partners[row - 1] = null;
      row -= 1;
    } else column -= 1;
  }
  return partners;
}

function settled(own: Seen, partner: Seen | null, isTraditional: boolean): Seen {
  // Simplified print is what the station's reader knows best: only what it could not read is asked for.
  if (!isTraditional && own.text !== UNREAD) return own;
  // A form that traditional print does not have is certainly not what is printed.
  const isForeign = HAN.test(own.text) && !TRADITIONAL.has(SIMPLIFIED.get(own.text) ?? own.text);
  const alone = isForeign ? { text: UNREAD, confidence: 0 } : { ...own, confidence: Math.min(own.confidence, ONE_SAW) };
  if (partner === null) return alone;
  if (isSame(own.text, partner.text)) {
    const text = SIMPLIFIED.get(own.text) === partner.text ? partner.text : own.text;
    return { text, confidence: 1 - (1 - own.confidence) * (1 - partner.confidence) };
  }
  if (!HAN.test(partner.text)) return alone;
  if (own.text === UNREAD) return partner.confidence >= SURE ? { text: partner.text, confidence: ONE_SAW } : own;
  if ((isForeign && TRADITIONAL.has(partner.text)) || (own.confidence < UNSURE && partner.confidence > own.confidence))
    return { text: partner.text, confidence: Math.min(partner.confidence, ONE_SAW) };
  return partner.confidence < HARDLY && own.confidence >= SURE ? own : alone;
}

/**
 * A page in Chinese as two readers saw it: their errors are not the same, and the station's reader lacks the rarer half
 * of the traditional characters. What both have seen is surer than either; what one alone has is doubtful, a character
 * that the first could not read is taken from the second. Boxes stay those of the first reading, whose Chinese
 * characters are words.
 */
export function withSecondReading(
  lines: readonly (readonly Word[])[],
  second: readonly (readonly Word[])[],
  isTraditional: boolean,
): Word[][] {
  const other = second.flatMap((words) =>
    words.flatMap(({ text, confidence }) => [...text].map((one): Seen => ({ text: one, confidence }))),
  );
  return lines.map((words) => {
    const characters = words.flatMap(({ text }, index) => [...text].map((one) => ({ one, index })));
    const partners = partnersIn(
      characters.map(({ one }) => one),
      other,
    );
    return words.map((word, index) => {
      if (!HAN.test(word.text) && word.text !== UNREAD) return word;
      const place = characters.findIndex((character) => character.index === index);
      return { ...word, ...settled(word, partners?.[place] ?? null, isTraditional) };
    });
  });
}
