import type { ResultKind } from '../case/case-record.ts';
import type { Blocker } from './blocker.ts';

/** A value that a paper prints from the case as it stands, and the place on the screen where it is stated. */
interface PrintedValue {
  readonly key: string;
  readonly label: string;
  readonly target: Blocker['target'];
}

const fact = (key: string, label: string): PrintedValue => ({ key, label, target: { kind: 'fact', key } });
/** What the applicant's account holds is put right beside its comparison. */
const entry = (key: string, label: string): PrintedValue => ({ key, label, target: { kind: 'field', key } });

const SEX = entry('sex', '性别');
const BIRTH_DATE = entry('birthDate', '出生日期');
const COUNTRY = fact('country', '国家/地区');
const INSTITUTION = fact('institution', '院校');
const DEGREE = fact('degreeName', '学位名称');
const LEVEL = fact('degreeLevel', '学位层次');
const AWARDED = fact('awardDate', '授予日期');
const STUDY = [fact('studyFrom', '学习开始日期'), fact('studyTo', '学习结束日期')];

/** How a letter introduces a person to another office; name and number are asked for at intake. */
const PERSON = [SEX, BIRTH_DATE];
const SETTLING = [...PERSON, COUNTRY, INSTITUTION, LEVEL, ...STUDY];

/** What each paper must not leave blank (domain.md §5); a refusal says what is known, and waits for nothing. */
const PRINTED: Readonly<Record<ResultKind, readonly PrintedValue[]>> = {
  dossier_transfer_notice: PERSON,
  dossier_request_letter: PERSON,
  archive_certificate: PERSON,
  recognition_certificate: [...PERSON, COUNTRY, INSTITUTION, DEGREE, ...STUDY, AWARDED],
  recognition_suspended: [],
  recognition_refused: [],
  recheck_reply: [],
  settlement_letter: [...PERSON, COUNTRY, INSTITUTION],
  employment_report_card: SETTLING,
  settlement_person_form: [...SETTLING, AWARDED],
  joint_programme_employment_letter: [...PERSON, INSTITUTION, DEGREE],
  dispatch_completion: [...PERSON, COUNTRY],
};

/** Post-doctoral research is no degree: it has no day on which one was awarded. */
function isPrinted({ key }: PrintedValue, values: Readonly<Record<string, string>>): boolean {
  return key !== 'awardDate' || values.degreeLevel !== 'postdoctoral';
}

/** What the paper prints and these values leave empty. */
export function missingPrinted(kind: ResultKind, values: Readonly<Record<string, string>>): readonly PrintedValue[] {
  return PRINTED[kind].filter((value) => isPrinted(value, values) && (values[value.key] ?? '').trim() === '');
}
