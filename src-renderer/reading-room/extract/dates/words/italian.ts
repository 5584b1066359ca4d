import { type DateWords, numbered, yearsInWords } from '../date-words.ts';

const TO_TWENTY =
  'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** ventuno and ventotto lose the vowel, ventitré has an accent. */
function joined(tens: string, unit: string): string {
  if (unit === 'tre') return `${tens}tré`;
  return /^[uo]/.test(unit) ? tens.slice(0, -1) + unit : tens + unit;
}

const BELOW_HUNDRED = numbered([
  ...TO_TWENTY,
  ...TENS.flatMap((tens) => [tens, ...TO_TWENTY.slice(0, 9).map((unit) => joined(tens, unit))]),
]);

/** 15 luglio 2021; addì quindici luglio duemilaventuno. */
export const ITALIAN: DateWords = {
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  days: [['primo', 1], ...BELOW_HUNDRED.filter(([, number]) => number <= 31)],
  years: yearsInWords(
    [
      ['duemila', 2000],
      ['millenovecento', 1900],
    ],
    BELOW_HUNDRED,
  ),
  ending: '[º°]',
  toMonth: 'del\\s+mese\\s+di|di',
  toYear: "dell?['’]anno|del",
};
