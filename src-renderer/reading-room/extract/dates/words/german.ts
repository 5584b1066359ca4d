import { type DateWords, numbered, yearsInWords } from '../date-words.ts';

const TO_TWENTY =
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

const BELOW_HUNDRED = numbered([
  ...TO_TWENTY,
  ...TENS.flatMap((tens) => [tens, ...TO_TWENTY.slice(0, 9).map((unit) => `${unit.replace('eins', 'ein')}und${tens}`)]),
]);

const ORDINALS: Readonly<Record<string, string>> = {
  eins: 'ersten',
  drei: 'dritten',
  sieben: 'siebten',
  acht: 'achten',
};

function ordinal(word: string, number: number): string {
  return ORDINALS[word] ?? word + (number < 20 ? 'ten' : 'sten');
}

/** 20. Juli 2025; am zwölften Juli zweitausenddreiundzwanzig. */
export const GERMAN: DateWords = {
  months: [
    'januar|jänner',
    'februar|feber',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  days: BELOW_HUNDRED.filter(([, number]) => number <= 31).map(
    ([word, number]) => [ordinal(word, number), number] as const,
  ),
  years: yearsInWords(
    [
      ['zweitausend', 2000],
      ['zweitausendund', 2000],
      ['neunzehnhundert', 1900],
    ],
    BELOW_HUNDRED,
  ),
  ending: '\\.',
  toMonth: 'des\\s+monats|tag\\s+des\\s+monats',
  toYear: 'im\\s+jahre?|des\\s+jahres',
};
