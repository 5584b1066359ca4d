import type { CivilDate } from '../../kernel/civil-date.ts';
import type { IdType } from '../case/case-facts.ts';
import type { CaseRecord } from '../case/case-record.ts';
import type { ChineseName } from '../identity/chinese-name.ts';
import { compareNames, isChinese } from '../identity/compare-names.ts';
import type { InstitutionRegister } from '../institutions/register.ts';
import { type Agreement, agreement } from './agreement.ts';
import { compareInstitutions } from './compare-institutions.ts';
import { compareDegrees } from './compare-titles.ts';
import { compareDates, compareNumbers, compareSexes } from './compare-values.ts';
import type { DocumentKind } from './reading-result.ts';

export type ComparisonSubject = Pick<CaseRecord, 'applicant' | 'facts' | 'submittedOn'>;

/** One line of 核对: where the form has the value, which fields of a reading hold it, and when the two agree. */
export interface ComparedField {
  readonly field: string;
  readonly label: string;
  readonly kinds: readonly DocumentKind[];
  /** Names of the reading's field, every entry that is there counts; several names in one entry are joined by `<<`. */
  readonly keys: readonly (readonly string[])[];
  form(subject: ComparisonSubject): string | null;
  agree(subject: ComparisonSubject, read: string, known: Known): Agreement | null;
}

/** What a comparison knows beside the two values. */
export interface Known {
  /** The applicant's. */
  readonly name: ChineseName;
  readonly institutions: InstitutionRegister;
}

const IDENTITY_KINDS: readonly DocumentKind[] = ['passport', 'id_card', 'permit'];
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

function byDate(date: (subject: ComparisonSubject) => CivilDate | null): ComparedField['agree'] {
  return (subject, read) => {
    const form = date(subject);
    return form === null ? null : compareDates(form, read);
  };
}

function byText(
  text: (subject: ComparisonSubject) => string | null,
  compare: (form: string, read: string) => Agreement,
): ComparedField['agree'] {
  return (subject, read) => {
    const form = text(subject);
    return form === null ? null : compare(form, read);
  };
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
    keys: [['surname', 'givenNames'], ['surname'], ['nameHan'], ['holder'], ['name']],
    form: ({ applicant }) => applicant.name,
    agree: agreeName,
  },
  {
    field: 'idNumber',
    label: '证件号码',
    kinds: IDENTITY_KINDS,
    keys: [['idNumber'], ['documentNumber']],
    form: ({ applicant }) => applicant.idNumber,
    agree: byText(({ applicant }) => applicant.idNumber, compareNumbers),
  },
  {
    field: 'birthDate',
    label: '出生日期',
    kinds: IDENTITY_KINDS,
    keys: [['birthDate']],
    form: ({ applicant }) => applicant.birthDate,
    agree: byDate(({ applicant }) => applicant.birthDate),
  },
  {
    field: 'sex',
    label: '性别',
    kinds: IDENTITY_KINDS,
    keys: [['sex']],
    form: ({ applicant }) => applicant.sex,
    agree: byText(({ applicant }) => applicant.sex, compareSexes),
  },
  {
    field: 'institution',
    label: '颁证院校',
    kinds: ['diploma'],
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
    field: 'passportExpiry',
    label: '护照有效期至',
    kinds: ['passport'],
    keys: [['expiryDate']],
    form: () => null,
    agree: (subject, read) => agreeExpiry(subject, read),
  },
];
