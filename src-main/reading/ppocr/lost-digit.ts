import type { LineCharacter } from './line-text.ts';

/** What may be missing a neighbour: a person has to look. */
const DOUBTED = 0.4;
/** Share of a digit's width by which the room for one more may fall short, as places are told in steps. */
const NEARLY = 0.75;

interface Span {
  /** Places of the signs to either side of the digits. */
  readonly from: number;
  readonly to: number;
}

function isDigits(characters: readonly LineCharacter[], { from, to }: Span): boolean {
  const within = characters.slice(from + 1, to);
  return within.length > 0 && within.length <= 2 && within.every(({ text }) => /\d/.test(text));
}

/** Middle of the widest gap of a span. */
function widestGap(characters: readonly LineCharacter[], { from, to }: Span): number {
  let [widest, middle] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const [left, right] = [characters[at]?.x ?? 0, characters[at + 1]?.x ?? 0];
    if (right - left > widest) [widest, middle] = [right - left, (left + right) / 2];
  }
  return middle;
}

/**
 * Doubts the month or the day of 2026年11月1日 where it lost a digit, as under a seal: its one digit takes up as much room as
 * two do on the other side of 月, and there is ink where the second would stand. `hasInk` says whether anything is printed
 * at a place.
 */
export function doubtLostDigits(
  characters: readonly LineCharacter[],
  hasInk: (x: number) => boolean,
): readonly LineCharacter[] {
  const year = characters.findIndex(({ text }) => text === '年');
  const month = characters.findIndex(({ text }, at) => at > year && text === '月');
  const day = characters.findIndex(({ text }, at) => at > month && (text === '日' || text === '号'));
  const digits = characters.slice(Math.max(0, year - 4), Math.max(0, year));
  if (year < 4 || month < 0 || day < 0 || !digits.every(({ text }) => /\d/.test(text))) return characters;
  const spans = [
    { from: year, to: month },
    { from: month, to: day },
  ] as const;
  if (!spans.every((span) => isDigits(characters, span))) return characters;
  const pitch = ((digits[3]?.x ?? 0) - (digits[0]?.x ?? 0)) / 3;
  const roomOf = ({ from, to }: Span): number => (characters[to]?.x ?? 0) - (characters[from]?.x ?? 0);
  const countOf = ({ from, to }: Span): number => to - from - 1;
  const isShort = (span: Span, other: Span): boolean => {
    const spare = roomOf(span) - roomOf(other) - (countOf(span) - countOf(other)) * pitch;
    return countOf(span) === 1 && spare >= NEARLY * pitch && hasInk(widestGap(characters, span));
  };
  const doubted = spans.filter((span, index) => isShort(span, spans[1 - index] ?? span));
  return characters.map((one, at) =>
    doubted.some(({ from, to }) => at > from && at < to)
      ? { ...one, confidence: Math.min(one.confidence, DOUBTED) }
      : one,
  );
}
