import { pinyin } from 'pinyin-pro';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';

const CHINESE = /\p{Script=Han}/u;

/** 张三 → zhangsan and zs; ü is typed as v at a keyboard, as u by foreigners. */
function spellings(name: string): readonly string[] {
  if (!CHINESE.test(name)) return [];
  const syllables = (mode: 'surname' | 'normal') =>
    pinyin(name, { toneType: 'none', type: 'array', mode, v: true, nonZh: 'removed' });
  // A rare surname is read 单 Shan by one and Dan by the next: both find it.
  return [syllables('surname'), syllables('normal')].flatMap((read) => {
    const full = read.join('');
    return [full, full.replaceAll('v', 'u'), read.map((syllable) => syllable.slice(0, 1)).join('')];
  });
}

/** Everything that somebody at the desk may type to find this case. */
export function searchValues(record: CaseRecord): readonly string[] {
  const { applicant, facts, submitter } = record;
  const values: readonly (string | null)[] = [
    record.number,
    applicant.name,
    ...spellings(applicant.name),
    applicant.nameLatin,
    applicant.idNumber,
    applicant.mobile,
    facts.institution,
    facts.employer,
    submitter.kind === 'organisation' ? submitter.name : null,
    ...record.results.map((result) => result.number),
    passportOf(record),
  ];
  return [...new Set(values.filter((value): value is string => value !== null && value !== ''))];
}

/** A resident's passport number is known once a reviewer decided it. */
function passportOf(record: CaseRecord): string | null {
  return record.fields.find((decided) => decided.field === 'passportNumber')?.value ?? null;
}
