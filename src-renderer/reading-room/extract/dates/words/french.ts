import { type DateWords, numbered, yearsInWords } from '../date-words.ts';

const TO_SIXTEEN =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS: readonly (readonly [string, number, number])[] = [
  ['vingt', 20, 9],
  ['trente', 30, 9],
  ['quarante', 40, 9],
  ['cinquante', 50, 9],
  ['soixante', 60, 19],
  ['quatre-vingt', 80, 19],
  ['septante', 70, 9],
  ['nonante', 90, 9],
];

const BELOW_HUNDRED = [
  ...numbered(TO_SIXTEEN),
  ...TENS.flatMap(([tens, value, more]) => [
    [tens, value] as const,
    ...TO_SIXTEEN.slice(0, more).flatMap((unit, index) => [
      [`${tens} ${unit}`, value + index + 1] as const,
      [`${tens} et ${unit}`, value + index + 1] as const,
    ]),
  ]),
];

/** 1er juillet 2022; le premier juillet deux mille vingt-deux. */
export const FRENCH: DateWords = {
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  days: [['premier', 1], ...BELOW_HUNDRED.filter(([, number]) => number <= 31)],
  years: yearsInWords(
    [
      ['deux mille', 2000],
      ['mil neuf cent', 1900],
      ['mille neuf cent', 1900],
    ],
    BELOW_HUNDRED,
  ),
  ending: 'er|ème|e',
  toMonth: 'du\\s+mois\\s+de',
  toYear: "de\\s+l['’]an(?:née)?",
};
