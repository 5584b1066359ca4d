import { type CivilDate, dayNumber } from '../../kernel/civil-date.ts';
import { type Agreement, agreement } from './agreement.ts';
import { readDate } from './read-date.ts';

function compact(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s<-]/g, '');
}

/** Letters and digits that machines mistake for each other; a check digit does not tell all of them apart. */
function blurred(text: string): string {
  return text
    .replace(/[OQD]/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/Z/g, '2')
    .replace(/S/g, '5')
    .replace(/G/g, '6')
    .replace(/B/g, '8');
}

/** Numbers of papers: only the very same characters are the same. */
export function compareNumbers(form: string, read: string): Agreement {
  const [left, right] = [compact(form), compact(read)];
  if (left === right) return agreement('same', '号码一致');
  if (blurred(left) === blurred(right)) return agreement('possible', '仅有易混字符不同（如 6/G、0/O、1/I），请看原件');
  return agreement('different', '号码不一致');
}

export function compareDates(form: CivilDate, read: string): Agreement {
  const date = readDate(read);
  if (date === null) return agreement('possible', '读到的日期不完整或日、月无法区分，请看原件');
  return date === form ? agreement('same', '日期一致') : agreement('different', '日期不一致');
}

/** Enrolment, the first lecture and the day of a term differ by this many days and mean one beginning. */
const SAME_TERM = 62;

/** First or last day of studies: papers often name the month alone, and each counts from another day of the term. */
export function compareStudyDays(form: CivilDate, read: string): Agreement {
  const month = /^\d{4}-\d{2}$/.exec(read.trim());
  if (month !== null && form.startsWith(month[0])) return agreement('same', '月份一致（材料只写到月）');
  const date = readDate(month === null ? read : `${month[0]}-15`);
  if (date === null) return agreement('possible', '读到的日期不完整或日、月无法区分，请看原件');
  if (date === form) return agreement('same', '日期一致');
  return Math.abs(dayNumber(date) - dayNumber(form)) <= SAME_TERM
    ? agreement('possible', '与申请表相差不到两个月，请核对以何者为准')
    : agreement('different', '日期不一致');
}

export function compareSexes(form: string, read: string): Agreement {
  const sex = /^(M|男)/i.test(read.trim()) ? 'M' : /^(F|女)/i.test(read.trim()) ? 'F' : 'X';
  if (sex === form) return agreement('same', '性别一致');
  return sex === 'X' ? agreement('possible', '证件未注明性别') : agreement('different', '性别不一致');
}
