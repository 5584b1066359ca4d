import { institutionLabel } from '../institutions/institution.ts';
import type { Found, InstitutionRegister } from '../institutions/register.ts';
import { countryName } from '../places/countries.ts';
import { type Agreement, agreement } from './agreement.ts';
import { compareWords } from './compare-titles.ts';

const WHAT = '院校名称';

function described({ institution }: Found): string {
  return `${institutionLabel(institution)}（${countryName(institution.country)}）`;
}

function listed(found: readonly Found[]): string {
  const first = found.slice(0, 3).map(described).join('、');
  return found.length > 3 ? `${first}等 ${found.length} 所` : first;
}

const isNamed = (found: readonly Found[]): boolean =>
  found.length > 0 && found.every((one) => one.exactness !== 'alike');

/** 纽卡斯尔大学 is two places: the country on the form says which, where it says any of them. */
function inCountry(found: readonly Found[], country: string | null): readonly Found[] {
  const there = found.filter(({ institution }) => institution.country === country);
  return there.length > 0 ? there : found;
}

function common(a: readonly Found[], b: readonly Found[]): readonly Found[] {
  return b.filter(({ institution }) => a.some((one) => one.institution.code === institution.code));
}

/** Both names stand in the register. */
function compareNamed(form: readonly Found[], read: readonly Found[]): Agreement {
  const [first, ...others] = common(form, read);
  if (first === undefined) return agreement('different', `院校登记册中是两所院校：${listed(form)}；${listed(read)}`);
  if (others.length > 0 || form.length > 1 || read.length > 1) {
    const more = form.length > read.length ? form : read;
    return agreement('possible', `院校登记册中有 ${more.length} 所院校用此名称：${listed(more)}，须人工核对`);
  }
  const sameSpelling = form[0]?.exactness === 'exact' && read[0]?.exactness === 'exact';
  return agreement('same', `院校登记册：${described(first)}${sameSpelling ? '' : '，仅写法不同'}`);
}

/** A place in another country than the form's may still be meant: a campus abroad, or a slip in the form. */
function inItsCountry(found: Agreement, form: readonly Found[], country: string | null): Agreement {
  const [first] = form;
  if (found.conclusion !== 'same' || !first || !isNamed(form) || country === null) return found;
  if (form.some(({ institution }) => institution.country === country)) return found;
  return agreement(
    'possible',
    `${found.reason}，但登记册载该校在${countryName(first.institution.country)}，申请表填的是${countryName(country)}`,
  );
}

function compareByRegister(form: string, read: string, left: readonly Found[], right: readonly Found[]): Agreement {
  const byWords = compareWords(form, read, WHAT);
  if (byWords.conclusion === 'same') return byWords;
  if (isNamed(left) && isNamed(right)) return compareNamed(left, right);
  const both = common(left, right);
  if (both.length > 0) return agreement('possible', `与院校登记册中的${listed(both)}相近，但写法不同，请看原件`);
  const unknown = [left, right].map(isNamed).indexOf(false) === 0 ? form : read;
  return byWords.conclusion === 'possible'
    ? agreement('possible', `${byWords.reason}；院校登记册中没有“${unknown}”`)
    : byWords;
}

/**
 * The institution on the form beside the one on a paper. A Chinese name and a foreign one are the same only where the
 * register knows both as names of one place and of no other; two names that it knows as two places are different,
 * however alike. What it does not know is compared word by word, and stays 待核实 across scripts.
 */
export function compareInstitutions(
  form: string,
  read: string,
  register: InstitutionRegister,
  country: string | null,
): Agreement {
  const left = inCountry(register.find(form), country);
  const found = compareByRegister(form, read, left, register.find(read));
  return inItsCountry(found, left, country);
}
