import { type CivilDate, dateParts } from '#shared/kernel/civil-date.ts';

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
    `${dateParts(date).day} ${monthIn(ENGLISH_MONTHS, dateParts(date).month)} ${dateParts(date).year}`,
  /** July 6, 2023 */
  american: (date: CivilDate): string =>
    `${monthIn(ENGLISH_MONTHS, dateParts(date).month)} ${dateParts(date).day}, ${dateParts(date).year}`,
  /** 06 JUL 2023, the visual zone of a passport */
  passport: (date: CivilDate): string => {
    const { year, month, day } = dateParts(date);
    return `${String(day).padStart(2, '0')} ${monthIn(ENGLISH_MONTHS, month).slice(0, 3).toUpperCase()} ${year}`;
  },
  french: (date: CivilDate): string => {
    const { year, month, day } = dateParts(date);
    return `${day === 1 ? '1er' : day} ${monthIn(FRENCH_MONTHS, month)} ${year}`;
  },
  german: (date: CivilDate): string =>
    `${dateParts(date).day}. ${monthIn(GERMAN_MONTHS, dateParts(date).month)} ${dateParts(date).year}`,
  russian: (date: CivilDate): string =>
    `${dateParts(date).day} ${monthIn(RUSSIAN_MONTHS, dateParts(date).month)} ${dateParts(date).year} года`,
  chinese: (date: CivilDate): string => `${dateParts(date).year}年${dateParts(date).month}月${dateParts(date).day}日`,
  /** 2023.07.06, as ID cards and permits print it */
  dotted: (date: CivilDate): string => date.replaceAll('-', '.'),
  englishMonthYear: (date: CivilDate): string =>
    `${monthIn(ENGLISH_MONTHS, dateParts(date).month)} ${dateParts(date).year}`,
};

const CHINESE_DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 十二, 三十一: months, days and years of a reign. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${CHINESE_DIGITS[tens] ?? ''}十`;
  return value % 10 === 0 && value > 0 ? head : head + (CHINESE_DIGITS[value % 10] ?? '');
}

/** 二〇二三年七月六日, the form on Chinese diplomas. */
export function chineseNumeralDate(date: CivilDate): string {
  const { year, month, day } = dateParts(date);
  const years = [...String(year)].map((digit) => CHINESE_DIGITS[Number(digit)] ?? '').join('');
  return `${years}年${chineseNumeral(month)}月${chineseNumeral(day)}日`;
}

/** 令和五年三月二十四日. Reiwa began on 2019-05-01; earlier dates of the demo fall in Heisei. */
export function japaneseEraDate(date: CivilDate): string {
  const { year, month, day } = dateParts(date);
  const reiwa = date >= '2019-05-01';
  const eraYear = reiwa ? year - 2018 : year - 1988;
  return `${reiwa ? '令和' : '平成'}${eraYear === 1 ? '元' : chineseNumeral(eraYear)}年${chineseNumeral(month)}月${chineseNumeral(day)}日`;
}
