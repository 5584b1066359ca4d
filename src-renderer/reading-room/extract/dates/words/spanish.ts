import { type DateWords, numbered, yearsInWords } from '../date-words.ts';

const TO_TWENTY_NINE =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');

const BELOW_HUNDRED: readonly (readonly [string, number])[] = [
  ...numbered(TO_TWENTY_NINE),
  ...TENS.flatMap((tens, index) => [
    [tens, 30 + 10 * index] as const,
    ...TO_TWENTY_NINE.slice(0, 9).map((unit, more) => [`${tens} y ${unit}`, 31 + 10 * index + more] as const),
  ]),
];

/** 5 de julio de 2022; a los doce días del mes de julio de dos mil veintitrés. */
export const SPANISH: DateWords = {
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  days: [
    ['primero', 1],
    ['un', 1],
    ['veintiún', 21],
    ['treinta y un', 31],
    ...BELOW_HUNDRED.filter(([, number]) => number <= 31),
  ],
  years: yearsInWords(
    [
      ['dos mil', 2000],
      ['mil novecientos', 1900],
    ],
    BELOW_HUNDRED,
  ),
  ending: '[ºo°]',
  toMonth: '(?:d[ií]as?\\s+)?(?:del\\s+mes\\s+)?de',
  toYear: 'del?(?:\\s+a[ñn]o)?',
};
