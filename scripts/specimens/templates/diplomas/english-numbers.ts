const ONES = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  5: 'fifth',
  8: 'eighth',
  9: 'ninth',
  12: 'twelfth',
  20: 'twentieth',
  30: 'thirtieth',
};

function belowHundred(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  const tens = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10] ?? ''}`;
}

/** 14 → fourteenth, 21 → twenty-first: American diplomas spell the day of the month. */
export function ordinalDay(day: number): string {
  const own = ORDINALS[day];
  if (own !== undefined) return own;
  if (day < 20) return `${belowHundred(day)}th`;
  return `${TENS[Math.floor(day / 10)] ?? ''}-${ordinalDay(day % 10)}`;
}

/** 2023 → two thousand twenty-three. */
export function yearInWords(year: number): string {
  const rest = year % 1000;
  return rest === 0 ? 'two thousand' : `two thousand ${belowHundred(rest)}`;
}
