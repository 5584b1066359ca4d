import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { boxAround } from '../../recognise/text-lines.ts';
import { fieldAt, type PageWords, wordsBetween } from '../page-words.ts';
import { SURE_CHARACTER } from './sure-field.ts';

/** The name's own line. The label is pale blue: its first character is often lost or taken for another. */
const NAME_LINE =
  /^[^\S\n]*(?:[\u3400-\u9fff] ?)?名[^\S\n]?[:：]?[^\S\n]?([\u3400-\u9fff·](?: ?[\u3400-\u9fff·]){1,9}?)(?=[^\S\n]*(?:性 ?别|民 ?族|[^\u3400-\u9fff·\s]|$))/gmu;
/** Labels of the card and their pieces, which no name is made of. */
const LABELS = /姓名|性别|民族|出生|住址|公民|身份|号码|签发|有效/;
/** Labels that are read in one piece, two characters wide: the measure of everything else on the card. */
const MEASURES = /姓 ?名|住 ?址|民 ?族|公 ?民/g;

/** The widest gap from label to name, the height of one line, and the room of one character, in widths of a label. */
const WIDEST_GAP = 1;
const ONE_LINE = 1.4;
const CHARACTER = { from: 0.48, to: 0.85 } as const;

/** Width of a label on this card, pixels; null when none was read. */
function labelWidth(source: PageWords): number | null {
  const widths = [...source.text.matchAll(MEASURES)]
    .map((match) => boxAround(wordsBetween(source, match.index, match.index + match[0].length))[2])
    .sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? null;
}

/**
 * The name on the front of an identity card, right or not at all: on one line, right after its label and evenly spaced,
 * so that neither a character that was not read nor one that was read as two goes unnoticed. Null otherwise.
 */
export function idCardName(source: PageWords): ReadField | null {
  const unit = labelWidth(source);
  if (unit === null) return null;
  for (const match of source.text.matchAll(NAME_LINE)) {
    const printed = match[1] ?? '';
    const value = printed.replace(/\s/g, '');
    const start = match.index + match[0].length - printed.length;
    const words = wordsBetween(source, start, start + printed.length);
    const [left, , width, height] = boxAround(words);
    const label = wordsBetween(source, match.index, start).at(-1);
    const character = width / value.length / unit;
    const isSound =
      !LABELS.test(value) &&
      words.every((word) => word.confidence >= SURE_CHARACTER) &&
      label !== undefined &&
      left - label.right <= WIDEST_GAP * unit &&
      height <= ONE_LINE * unit &&
      character >= CHARACTER.from &&
      character <= CHARACTER.to;
    if (isSound) return fieldAt(source, start, start + printed.length, value);
  }
  return null;
}
