import { checkHkMacauPermit, checkTaiwanPermit } from '#shared/domain/identity/check-permit-number.ts';
import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { parseCivilDate } from '#shared/kernel/civil-date.ts';
import { placesOf } from '../labelled.ts';
import { fieldAt, type PageWords } from '../page-words.ts';
import { besideZone, type Fields } from './beside-zone.ts';
import { endorsementFields } from './endorsement.ts';
import { findPeriods, lastsYears } from './period.ts';
import { doubted, sureFieldAt } from './sure-field.ts';

/** Permits are given out for 5 or 10 years. */
const YEARS = [5, 10] as const;

/** A permit's number where it stands among words: of a known form, not in a longer run of letters and digits. */
function numberField(source: PageWords): ReadField | null {
  for (const match of source.text.matchAll(/(?<![A-Z0-9])[CWLT][A-HJ-NP-Z0-9]\d{7}(?![A-Z0-9<])/g)) {
    const [number] = match;
    const { kind } = /^[LT]/.test(number) ? checkTaiwanPermit(number) : checkHkMacauPermit(number);
    if (kind === 'valid') return fieldAt(source, match.index, match.index + number.length, number);
  }
  return null;
}

const NAME = /^[\u3400-\u9fff·]{2,6}$/u;

/** 张三 below its label, or behind the number on the back. */
function nameField(source: PageWords): ReadField | null {
  for (const place of placesOf(source, /姓\s?名(?:\s?NAME)?/)) {
    const name = place.text.replaceAll(' ', '');
    if (NAME.test(name)) return sureFieldAt(place, 0, place.text.length, name);
  }
  const match = /[CWLT][A-Z0-9]\d{7}[^\S\n]?([\u3400-\u9fff·]{2,6})$/mu.exec(source.text);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const end = match.index + match[0].length;
  return sureFieldAt(source, end - name.length, end, name);
}

/** Needed only where no line was read. */
function birthField(source: PageWords): ReadField | null {
  for (const place of placesOf(source, /出\s?生\s?日\s?期(?:\s?DATE OF BIRTH)?/i)) {
    const [printed, year, month, day] = /^(\d{4})[.．](\d{2})[.．](\d{2})$/.exec(place.text) ?? [];
    const date = printed === undefined ? null : parseCivilDate(`${year}-${month}-${day}`);
    if (date !== null) return sureFieldAt(place, 0, place.text.length, date);
  }
  return null;
}

/** LYU, JINGSI. */
function latinNames(source: PageWords): Fields {
  const match = /^([A-Z]{2,20}),\s?([A-Z]{2,30})$/m.exec(source.text);
  const [whole, surname = '', given = ''] = match ?? [];
  if (match === null || whole === undefined) return {};
  const end = match.index + whole.length;
  const first = sureFieldAt(source, match.index, match.index + surname.length, surname);
  const second = sureFieldAt(source, end - given.length, end, given);
  return first === null || second === null ? {} : { surname: first, givenNames: second };
}

function sexField(source: PageWords): ReadField | null {
  const match = /^([男女])$/m.exec(source.text) ?? /性\s?别(?:[^\S\n]?SEX)?[^\S\n]?([男女])/.exec(source.text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return fieldAt(source, end - 1, end, match[1] === '男' ? 'M' : 'F');
}

/** 有效期限 of the card: the only period on its front. */
function periodFields(source: PageWords): Fields {
  const [period, ...more] = findPeriods(source.text);
  if (period === undefined || more.length > 0 || /签\s?注/.test(source.text)) return {};
  const issueDate = sureFieldAt(source, period.start, period.middle, period.from);
  const expiryDate = sureFieldAt(source, period.middle, period.end, period.until);
  if (issueDate === null || expiryDate === null) return {};
  if (lastsYears(period, YEARS)) return { issueDate, expiryDate };
  return { issueDate: doubted(issueDate), expiryDate: doubted(expiryDate) };
}

/**
 * Both sides of 往来港澳通行证 and 往来台湾通行证, what of them is on the page: what its line says, and what is printed.
 */
export function permitFields(source: PageWords, zone: Fields = {}): Record<string, ReadField> {
  const [documentNumber, nameHan, sex] = [numberField(source), nameField(source), sexField(source)];
  const birthDate = birthField(source);
  const printed: Fields = {
    ...(documentNumber !== null && { documentNumber }),
    ...(nameHan !== null && { nameHan }),
    ...latinNames(source),
    ...(birthDate !== null && { birthDate }),
    ...(sex !== null && { sex }),
    ...periodFields(source),
    ...endorsementFields(source),
  };
  return besideZone(zone, printed);
}
