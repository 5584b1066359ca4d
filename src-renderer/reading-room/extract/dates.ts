import { type CivilDate, parseCivilDate } from '#shared/kernel/civil-date.ts';

/** A date found in a text. */
export interface FoundDate {
  readonly date: CivilDate;
  readonly start: number;
  readonly end: number;
  /** 1 when it can be read one way only, less for 03/04/2021 or for a month without a day. */
  readonly trust: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' '),
  ...'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
];

function iso(year: number, month: number, day: number): CivilDate | null {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return parseCivilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

function monthNumber(text: string): number {
  return MONTHS.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3))) + 1;
}

/** twenty-third → 23; digits with or without their ending as they are. */
function dayNumber(text: string): number {
  const digits = /^\d{1,2}/.exec(text);
  if (digits) return Number(digits[0]);
  const words = text.toLowerCase().split(/[\s-]+/);
  const last = ORDINALS.indexOf(words.at(-1) ?? '') + 1;
  if (words.length === 1) return words[0] === 'thirtieth' ? 30 : last;
  return words[0] === 'twenty' ? 20 + last : words[0] === 'thirty' ? 30 + last : 0;
}

function belowHundred(text: string): number {
  const words = text.split(/[\s-]+/).filter((word) => word !== '' && word !== 'and');
  let value = 0;
  for (const word of words) {
    if (TENS.includes(word)) value += (TENS.indexOf(word) + 2) * 10;
    else if (TEENS.includes(word)) value += TEENS.indexOf(word) + 10;
    else value += UNITS.indexOf(word) + 1;
  }
  return value;
}

/** two thousand (and) twenty-four → 2024; nineteen ninety-eight → 1998; twenty twenty-four → 2024. */
function yearNumber(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const thousand = /^two thousand(.*)$/.exec(words);
  if (thousand) return 2000 + belowHundred(thousand[1] ?? '');
  const century = /^(nineteen|twenty)(?: hundred)?(.*)$/.exec(words);
  return century ? (century[1] === 'nineteen' ? 1900 : 2000) + belowHundred(century[2] ?? '') : 0;
}

const NUMBER_WORD = `(?:${[...TENS, ...TEENS, ...UNITS].join('|')})`;
const YEAR_WORDS = `(?:two thousand(?: and)?(?:[\\s-]+${NUMBER_WORD}){0,2}|(?:nineteen|twenty)(?: hundred)?(?:[\\s-]+(?:and )?${NUMBER_WORD}){1,2})`;
const YEAR = `((?:19|20)\\d{2}|${YEAR_WORDS})`;
const DAY = `(\\d{1,2}(?:\\s?(?:st|nd|rd|th))?|(?:twenty|thirty)[\\s-](?:${ORDINALS.slice(0, 9).join('|')})|thirtieth|${ORDINALS.join('|')})`;

const CHINESE_DIGITS = '〇一二三四五六七八九';

/**
 * 二〇二三 and 十二, 三十一: digit by digit for years, with 十 for months and days. OCR writes 〇 as O, 0 or ○, 二 as =
 * and 一 as a dash.
 */
function chineseNumber(text: string): number {
  const plain = text
    .replace(/[○Oo0０零]/g, '〇')
    .replace(/[=＝]/g, '二')
    .replace(/[-—－]/g, '一')
    .replace(/\s/g, '');
  if (/^[0-9０-９]+$/.test(text.trim())) return Number(text.trim());
  if (!plain.includes('十')) {
    const digits = [...plain].map((digit) => (/\d/.test(digit) ? Number(digit) : CHINESE_DIGITS.indexOf(digit)));
    return digits.includes(-1) ? 0 : Number(digits.join(''));
  }
  const [tens = '', units = ''] = plain.split('十');
  const digit = (one: string, empty: number): number => (one === '' ? empty : CHINESE_DIGITS.indexOf(one));
  return digit(tens, 1) * 10 + digit(units, 0);
}

const CHINESE_DIGIT = '[〇○Oo零一二三四五六七八九十0-9=＝—－-]';
/** A diploma without a day is dated to the first of its month. */
const WITHOUT_DAY = 0.7;
/** 03/04/2021 is 3 April to most of the world and 4 March to Americans. */
const AMBIGUOUS = 0.5;

interface Rule {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): { date: CivilDate | null; trust: number };
}

const RULES: readonly Rule[] = [
  {
    // 12 July 2023; the 12th day of July, two thousand and twenty-three
    pattern: new RegExp(`\\b${DAY}\\s+(?:day\\s+of\\s+|of\\s+)?${MONTH}[,\\s]+(?:in the year\\s+)?${YEAR}\\b`, 'gi'),
    read: ([, day = '', month = '', year = '']) => ({
      date: iso(yearNumber(year), monthNumber(month), dayNumber(day)),
      trust: 1,
    }),
  },
  {
    // July 12, 2023
    pattern: new RegExp(`\\b${MONTH}\\s+${DAY}[,.\\s]+${YEAR}\\b`, 'gi'),
    read: ([, month = '', day = '', year = '']) => ({
      date: iso(yearNumber(year), monthNumber(month), dayNumber(day)),
      trust: 1,
    }),
  },
  {
    // July 2023, but not the end of 31 February 2023
    pattern: new RegExp(`(?<!\\d(?:st|nd|rd|th)?\\s?)\\b${MONTH}[,\\s]+${YEAR}\\b`, 'gi'),
    read: ([, month = '', year = '']) => ({ date: iso(yearNumber(year), monthNumber(month), 1), trust: WITHOUT_DAY }),
  },
  {
    // 2023年7月6日, 二〇二三年七月六日, 二〇二三年七月
    pattern: new RegExp(
      `(${CHINESE_DIGIT}(?:\\s?${CHINESE_DIGIT}){3})\\s?年\\s?(${CHINESE_DIGIT}(?:\\s?${CHINESE_DIGIT}){0,2})\\s?月(?:\\s?(${CHINESE_DIGIT}(?:\\s?${CHINESE_DIGIT}){0,2})\\s?日)?`,
      'g',
    ),
    read: ([, year = '', month = '', day]) => ({
      date: iso(chineseNumber(year), chineseNumber(month), day === undefined ? 1 : chineseNumber(day)),
      trust: day === undefined ? WITHOUT_DAY : 1,
    }),
  },
  {
    // 2023-07-06, 2023.07.06, 2023/07/06
    pattern: /\b((?:19|20)\d{2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})\b/g,
    read: ([, year, month, day]) => ({ date: iso(Number(year), Number(month), Number(day)), trust: 1 }),
  },
  {
    // 03/04/2021: day first unless only the other order is a date
    pattern: /\b(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?((?:19|20)\d{2})\b/g,
    read: ([, first, second, year]) => {
      const dayFirst = iso(Number(year), Number(second), Number(first));
      const monthFirst = iso(Number(year), Number(first), Number(second));
      const isEither = dayFirst !== null && monthFirst !== null && first !== second;
      return { date: dayFirst ?? monthFirst, trust: isEither ? AMBIGUOUS : 1 };
    },
  },
];

/** All dates of a text, in its order; of overlapping readings the more exact one. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const { date, trust } = read(match);
      const [start, end] = [match.index, match.index + match[0].length];
      if (date === null || found.some((one) => one.start < end && one.end > start)) continue;
      found.push({ date, start, end, trust });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
