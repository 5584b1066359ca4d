import { type DateWords, numbered, yearsInWords } from '../date-words.ts';

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const BELOW_HUNDRED = numbered([
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap((tens) => [tens, ...UNITS.map((unit) => `${tens} ${unit}`)]),
]);

/** 12 July 2023; the 12th day of July, two thousand and twenty-three; July 12, 2023. */
export const ENGLISH: DateWords = {
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  days: [
    ...numbered(ORDINALS),
    ...numbered(
      ORDINALS.slice(0, 9).map((unit) => `twenty ${unit}`),
      21,
    ),
    ['thirtieth', 30],
    ['thirty first', 31],
  ],
  years: yearsInWords(
    [
      ['two thousand', 2000],
      ['two thousand and', 2000],
      ['twenty', 2000],
      ['nineteen', 1900],
      ['nineteen hundred', 1900],
      ['nineteen hundred and', 1900],
    ],
    BELOW_HUNDRED,
  ).filter(([words, year]) => /^two thousand|hundred/.test(words) || year % 100 >= 10),
  ending: 'st|nd|rd|th',
  toMonth: 'day\\s+of|of',
  toYear: 'in\\s+the\\s+year(?:\\s+of\\s+our\\s+lord)?|of',
  isMonthFirst: true,
};
