/** Civil dates as `YYYY-MM-DD` text: documents carry dates, never instants, and text sorts and compares as dates do. */
export type CivilDate = string;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(date: CivilDate): DateParts {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (match === null) throw new Error(`not a civil date: ${date}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3] ?? '1') };
}

export function civilDate(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Calendar months; the day falls back to the month's last one (31 Jan + 1 month = 28 Feb). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const lastDay = new Date(Date.UTC(targetYear, targetMonth, 0)).getUTCDate();
  return civilDate(targetYear, targetMonth, Math.min(day, lastDay));
}

export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, years * 12);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  const a = partsOf(from);
  const b = partsOf(to);
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000);
}

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const FRENCH_MONTHS = [
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
];
const GERMAN_MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const RUSSIAN_MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

function monthIn(names: readonly string[], month: number): string {
  return names[month - 1] ?? '';
}

export const dateText = {
  /** 6 July 2023 */
  english: (date: CivilDate): string =>
    `${partsOf(date).day} ${monthIn(ENGLISH_MONTHS, partsOf(date).month)} ${partsOf(date).year}`,
  /** July 6, 2023 */
  american: (date: CivilDate): string =>
    `${monthIn(ENGLISH_MONTHS, partsOf(date).month)} ${partsOf(date).day}, ${partsOf(date).year}`,
  /** 06 JUL 2023, the visual zone of a passport */
  passport: (date: CivilDate): string => {
    const { year, month, day } = partsOf(date);
    return `${String(day).padStart(2, '0')} ${monthIn(ENGLISH_MONTHS, month).slice(0, 3).toUpperCase()} ${year}`;
  },
  french: (date: CivilDate): string => {
    const { year, month, day } = partsOf(date);
    return `${day === 1 ? '1er' : day} ${monthIn(FRENCH_MONTHS, month)} ${year}`;
  },
  german: (date: CivilDate): string =>
    `${partsOf(date).day}. ${monthIn(GERMAN_MONTHS, partsOf(date).month)} ${partsOf(date).year}`,
  russian: (date: CivilDate): string =>
    `${partsOf(date).day} ${monthIn(RUSSIAN_MONTHS, partsOf(date).month)} ${partsOf(date).year} года`,
  chinese: (date: CivilDate): string => `${partsOf(date).year}年${partsOf(date).month}月${partsOf(date).day}日`,
  /** 2023.07.06, as ID cards and permits print it */
  dotted: (date: CivilDate): string => date.replaceAll('-', '.'),
  englishMonthYear: (date: CivilDate): string =>
    `${monthIn(ENGLISH_MONTHS, partsOf(date).month)} ${partsOf(date).year}`,
};

const CHINESE_DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${CHINESE_DIGITS[tens] ?? ''}十`;
  return value % 10 === 0 && value > 0 ? head : head + (CHINESE_DIGITS[value % 10] ?? '');
}

/** 二〇二三年七月六日, the form on Chinese diplomas. */
export function chineseNumeralDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  const years = [...String(year)].map((digit) => CHINESE_DIGITS[Number(digit)] ?? '').join('');
  return `${years}年${chineseNumber(month)}月${chineseNumber(day)}日`;
}

/** 令和五年三月二十四日. Reiwa began on 2019-05-01; earlier dates of the demo fall in Heisei. */
export function japaneseEraDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  const reiwa = date >= '2019-05-01';
  const eraYear = reiwa ? year - 2018 : year - 1988;
  return `${reiwa ? '令和' : '平成'}${eraYear === 1 ? '元' : chineseNumber(eraYear)}年${chineseNumber(month)}月${chineseNumber(day)}日`;
}
