import type { IdType } from '../case/case-facts.ts';
import { compareNames, isChinese } from '../identity/compare-names.ts';
import { type Agreement, agreement } from './agreement.ts';
import { compareInstitutions } from './compare-institutions.ts';
import { compareDegrees } from './compare-titles.ts';
import { compareNumbers, compareSexes, compareStudyDays } from './compare-values.ts';
import { byDate, byText, type ComparedField, type ComparisonSubject, type Known } from './compared-field.ts';
import { COMPARED_WORK_FIELDS } from './compared-work-fields.ts';
import type { DocumentKind } from './reading-result.ts';

const IDENTITY_KINDS: readonly DocumentKind[] = ['passport', 'id_card', 'permit'];
/** Papers of offices that name their subject with the number of the identity card. */
const OFFICE_KINDS: readonly DocumentKind[] = ['employer_letter', 'social_insurance', 'household_register'];
const STUDY_KINDS: readonly DocumentKind[] = ['transcript', 'admission_letter'];
const NUMBER_KIND: Readonly<Record<IdType, DocumentKind>> = {
  resident_id: 'id_card',
  passport: 'passport',
  hk_macau_permit: 'permit',
  taiwan_permit: 'permit',
};

/** The kind of paper that carries the number on the form: a passport says nothing about a 身份证号码. */
export function numberKind(subject: ComparisonSubject): DocumentKind {
  return NUMBER_KIND[subject.applicant.idType];
}

const PAPER_NAMES: Readonly<Partial<Record<DocumentKind, string>>> = {
  passport: '护照',
  id_card: '身份证',
  permit: '通行证',
  diploma: '文凭',
  employer_letter: '单位接收函',
  social_insurance: '社会保险权益记录',
  household_register: '户口本',
};

export function paperNames(kinds: readonly DocumentKind[]): string {
  return kinds.map((kind) => PAPER_NAMES[kind] ?? kind).join('、');
}

/** The paper beside the form's Chinese name, and beside its Latin one when the paper is in Latin letters too. */
function agreeName({ applicant }: ComparisonSubject, read: string, { name }: Known): Agreement {
  const { verdict, reason } = compareNames(name, read);
  if (applicant.nameLatin === null || isChinese(read)) return agreement(verdict, reason);
  const latin = compareNames(applicant.nameLatin, read);
  if (verdict === 'same' && latin.verdict === 'same') return agreement('same', reason);
  if (verdict === 'same') return agreement('possible', `${reason}，但与申请表所填拉丁字母姓名不同：${latin.reason}`);
  // Old and regional spellings are never a match, even where the form spells the name alike.
  return latin.verdict === 'same'
    ? agreement('possible', `与申请表所填拉丁字母姓名一致；${reason}`)
    : agreement(verdict, reason);
}

function agreeInstitution({ facts }: ComparisonSubject, read: string, { institutions }: Known): Agreement | null {
  return facts.institution === null ? null : compareInstitutions(facts.institution, read, institutions, facts.country);
}

/** A passport must have been valid while its holder studied (G六18 学习期间使用的护照); today does not matter. */
function agreeExpiry({ facts }: ComparisonSubject, read: string): Agreement {
  const { studyFrom, studyTo } = facts;
  if (studyFrom === null || studyTo === null) return agreement('possible', '学习起止日期尚不明确，无法判断有效期');
  if (read >= studyTo) return agreement('same', '护照有效期覆盖学习期间');
  return read < studyFrom
    ? agreement('different', '护照在学习开始之前已失效，不是学习期间使用的护照')
    : agreement('possible', '护照在学习期间到期，可能换发，请核对新旧护照');
}

export const COMPARED_FIELDS: readonly ComparedField[] = [
  {
    field: 'name',
    label: '姓名',
    kinds: [...IDENTITY_KINDS, 'diploma'],
    alsoOn: [...OFFICE_KINDS, ...STUDY_KINDS],
    keys: [['surname', 'givenNames'], ['surname'], ['nameHan'], ['holder'], ['name']],
    form: ({ applicant }) => applicant.name,
    agree: agreeName,
  },
  {
    field: 'idNumber',
    label: '证件号码',
    kinds: IDENTITY_KINDS,
    alsoOn: OFFICE_KINDS,
    keys: [['idNumber'], ['documentNumber']],
    form: ({ applicant }) => applicant.idNumber,
    agree: byText(({ applicant }) => applicant.idNumber, compareNumbers),
  },
  {
    field: 'birthDate',
    label: '出生日期',
    kinds: IDENTITY_KINDS,
    alsoOn: ['household_register'],
    keys: [['birthDate']],
    form: ({ applicant }) => applicant.birthDate,
    agree: byDate(({ applicant }) => applicant.birthDate),
  },
  {
    field: 'sex',
    label: '性别',
    kinds: IDENTITY_KINDS,
    alsoOn: ['household_register'],
    keys: [['sex']],
    form: ({ applicant }) => applicant.sex,
    agree: byText(({ applicant }) => applicant.sex, compareSexes),
  },
  {
    field: 'institution',
    label: '颁证院校',
    labelAhead: '录取院校',
    kinds: ['diploma'],
    alsoOn: STUDY_KINDS,
    keys: [['institution']],
    form: ({ facts }) => facts.institution,
    agree: agreeInstitution,
  },
  {
    field: 'degree',
    label: '学位',
    kinds: ['diploma'],
    keys: [['degree'], ['degreeName']],
    form: ({ facts }) => facts.degreeName,
    agree: byText(({ facts }) => facts.degreeName, compareDegrees),
  },
  {
    field: 'awardDate',
    label: '授予日期',
    kinds: ['diploma'],
    keys: [['awardDate']],
    form: ({ facts }) => facts.awardDate,
    agree: byDate(({ facts }) => facts.awardDate),
  },
  {
    field: 'studyFrom',
    label: '学习开始',
    kinds: [],
    alsoOn: ['diploma', ...STUDY_KINDS],
    onlyWhenRead: true,
    keys: [['studyFrom']],
    form: ({ facts }) => facts.studyFrom,
    agree: ({ facts }, read) => facts.studyFrom && compareStudyDays(facts.studyFrom, read),
  },
  {
    field: 'studyTo',
    label: '学习结束',
    kinds: [],
    // What a letter of admission says of the end was only planned.
    alsoOn: ['diploma', 'transcript'],
    onlyWhenRead: true,
    keys: [['studyTo']],
    form: ({ facts }) => facts.studyTo,
    agree: ({ facts }, read) => facts.studyTo && compareStudyDays(facts.studyTo, read),
  },
  {
    field: 'passportExpiry',
    label: '护照有效期至',
    kinds: ['passport'],
    keys: [['expiryDate']],
    form: () => null,
    agree: (subject, read) => agreeExpiry(subject, read),
  },
  ...COMPARED_WORK_FIELDS,
];
