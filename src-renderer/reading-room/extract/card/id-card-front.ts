import { NATIONS } from '#shared/domain/identity/nations.ts';
import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { parseCivilDate } from '#shared/kernel/civil-date.ts';
import { boxAround } from '../../recognise/text-lines.ts';
import { fieldAt, type PageWords, wordsBetween } from '../page-words.ts';
import { doubted, sureFieldAt } from './sure-field.ts';

const LONGEST_FIRST = [...NATIONS].sort((a, b) => b.length - a.length);

export function nationField(source: PageWords): ReadField | null {
  const match = /民\s?族\s?[:：]?\s?([\u3400-\u9fff](?: ?[\u3400-\u9fff]){0,4})(?=[^\u3400-\u9fff]|$)/mu.exec(
    source.text,
  );
  const printed = match?.[1] ?? '';
  const value = printed.replaceAll(' ', '');
  if (match === null || !LONGEST_FIRST.includes(value)) return null;
  const start = match.index + match[0].length - printed.length;
  return sureFieldAt(source, start, start + printed.length, value);
}

export function printedSexField(source: PageWords): ReadField | null {
  const match = /性\s?别\s?[:：]?\s?([男女])/.exec(source.text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return fieldAt(source, end - 1, end, match[1] === '男' ? 'M' : 'F');
}

export function printedBirthField(source: PageWords): ReadField | null {
  const match = /出\s?生\s?[:：]?\s?((\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日)/.exec(source.text);
  if (match === null) return null;
  const [, printed = '', year, month = '', day = ''] = match;
  const date = parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const start = match.index + match[0].length - printed.length;
  return date === null ? null : fieldAt(source, start, start + printed.length, date);
}

interface TextLine {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const own = { start, text: line };
    start += line.length + 1;
    return own;
  });
}

/** An address goes on over at most so many lines. */
const MOST_LINES = 4;
const ADDRESS_LINE = /^[\u3400-\u9fff0-9A-Za-z（）()、·#\-—－ ]+$/u;
/** A card's address begins with a province or a city and comes down to a house. */
const ADDRESS = /^[\u3400-\u9fff]{2,}?(?:省|市|区|州|盟|县|旗).{2,}/u;
const NO_ADDRESS = /SPECIMEN|公\s?民|身份|号码|签发|有效|姓名|性别|\d{15}/i;

/** What an address ends with; one that ends otherwise has lost its last line. */
const LAST = /[号室组户楼村队栋幢座院层屯社]$/u;

/** 住址 with the lines that go on below it, each beginning where it does; null unless it reads as an address. */
export function addressField(source: PageWords): ReadField | null {
  const lines = linesOf(source.text);
  const at = lines.findIndex(({ text }) => /住\s?址/.test(text));
  const first = lines[at];
  const label = first === undefined ? null : /^.*?住\s?址\s?[:：]?\s?/.exec(first.text);
  if (first === undefined || label === null) return null;
  const start = first.start + label[0].length;
  let end = first.start + first.text.length;
  const parts = [first.text.slice(label[0].length)];
  const [left, , , height] = boxAround(wordsBetween(source, start, end));
  for (const { start: lineStart, text } of lines.slice(at + 1, at + MOST_LINES)) {
    const words = wordsBetween(source, lineStart, lineStart + text.length);
    if (words.length === 0 || NO_ADDRESS.test(text) || !ADDRESS_LINE.test(text)) break;
    if (Math.abs(boxAround(words)[0] - left) > height) break;
    parts.push(text);
    end = lineStart + text.length;
  }
  const value = parts.join('').replace(/\s/g, '');
  if (!ADDRESS.test(value) || NO_ADDRESS.test(value) || !ADDRESS_LINE.test(value)) return null;
  const field = sureFieldAt(source, start, end, value);
  return field === null || LAST.test(value) ? field : doubted(field);
}
