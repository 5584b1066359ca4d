import { type DateForm, type DateReading, patternForm, reading } from './found-date.ts';

const DIGITS = '〇一二三四五六七八九';
/** Repaired strokes: what stands for 一 or 二 may have been another numeral. */
const REPAIRED = 0.5;

function plain(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/[○◯Oo零]/g, '〇')
    .replace(/[=＝]/g, '二')
    .replace(/[-—－]/g, '一')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** 十二, 三十一, 一百一十二, 一一二 and 112; null when it is no number. 元 is the first year of a reign. */
function numeral(text: string): number | null {
  const written = plain(text);
  if (written === '元') return 1;
  if (/^\d+$/.test(written)) return Number(written);
  if (/^[〇一二三四五六七八九]+$/.test(written)) return Number([...written].map((one) => DIGITS.indexOf(one)).join(''));
  const parts = /^(?:([一二三四五六七八九])?百)?(?:([一二三四五六七八九])?十)?([〇一二三四五六七八九]*)$/.exec(written);
  if (parts === null) return null;
  const [, hundreds, tens, units = ''] = parts;
  const digit = (one: string | undefined, sign: string): number =>
    one === undefined ? (written.includes(sign) ? 1 : 0) : DIGITS.indexOf(one);
  const rest = units.replace('〇', '');
  if (rest.length > 1) return null;
  return digit(hundreds, '百') * 100 + digit(tens, '十') * 10 + (rest === '' ? 0 : DIGITS.indexOf(rest));
}

/** A year in four numerals of one kind. One that lost its 〇 has three, or takes a stranger in: that is no year. */
function fourDigitYear(text: string): number | null {
  const written = plain(text);
  if (/^\d{4}$/.test(written)) return Number(written);
  // 〇 is often printed and read as a zero.
  const han = written.replace(/0/g, '〇');
  return /^[〇一二三四五六七八九]{4}$/.test(han) ? numeral(han) : null;
}

function trustOf(text: string): number {
  return /[=＝—－-]/.test(text) ? REPAIRED : 1;
}

function whole(year: number | null, month: string, day: string | undefined, text: string): DateReading | null {
  const [inYear, inMonth] = [numeral(month), day === undefined ? null : numeral(day)];
  if (year === null || inYear === null || (day !== undefined && inMonth === null)) return null;
  return reading(year, inYear, inMonth, trustOf(text));
}

const DIGIT = '[〇○◯Oo零一二三四五六七八九十0-9０-９=＝—－-]';
const SMALL = `${DIGIT}(?:\\s?${DIGIT}){0,2}`;
const YEAR_SIGN = '\\s?[年년]\\s?(?:도\\s?)?';
const REST = `(${SMALL})\\s?[月월](?:\\s?(${SMALL})\\s?[日号號일])?`;

/** 2023年7月6日, 二〇二三年七月六日, 2023년 8월 25일, each without its day too. */
const COMMON_ERA = patternForm(
  new RegExp(`(${DIGIT}(?:\\s?${DIGIT}){3})${YEAR_SIGN}${REST}`, 'g'),
  ([text, year = '', month = '', day]) => whole(fourDigitYear(year), month, day, text),
);

/** The year before the first of each reign or republic, and its last. */
const ERAS: Readonly<Record<string, readonly [before: number, last: number]>> = {
  令和: [2018, 99],
  平成: [1988, 31],
  昭和: [1925, 64],
  民國: [1911, 199],
  民国: [1911, 199],
};
const ERA_YEAR = `元|[〇○零一二三四五六七八九十百0-9０-９](?:\\s?[〇○零一二三四五六七八九十百0-9０-９]){0,4}`;

/** 令和6年6月, 令和六年六月十日, 民國一一二年六月. */
const REIGN = patternForm(
  new RegExp(`(令\\s?和|平\\s?成|昭\\s?和|民\\s?[國国])\\s?(${ERA_YEAR})\\s?年\\s?${REST}`, 'g'),
  ([text, name = '', year = '', month = '', day]) => {
    const era = ERAS[name.replace(/\s/g, '')];
    const count = numeral(year);
    if (era === undefined || count === null || count < 1 || count > era[1]) return null;
    return whole(era[0] + count, month, day, text);
  },
);

export const EAST_ASIAN: readonly DateForm[] = [REIGN, COMMON_ERA];

/** A place that holds a date in numerals, read or not. */
export const NUMERAL_DATE_PLACE = /[年년]\s?\S{1,3}\s?[月월]/g;
