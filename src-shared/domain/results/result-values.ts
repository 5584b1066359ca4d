import { parseCivilDate } from '../../kernel/civil-date.ts';
import type { Applicant } from '../case/case-facts.ts';
import type { CaseRecord, ResultKind } from '../case/case-record.ts';
import { progressOf, stageWords } from '../case/stage-progress.ts';
import { readResidentId } from '../identity/resident-id.ts';
import { countryName } from '../places/countries.ts';
import { decisionOn } from '../reading/open-comparisons.ts';
import { BUILT_IN_PACK } from '../rule-pack/built-in-pack.ts';
import type { RulePack } from '../rule-pack/rule-pack.ts';
import { missingPrinted } from './printed-values.ts';
import { EDITABLE_VALUES, type EditableValue, isChinese, missingLabels } from './result-form.ts';
import { possibleResults, RESULT_KIND_ROWS } from './result-kinds.ts';

export type ResultSubject = Pick<CaseRecord, 'number' | 'business' | 'applicant' | 'facts' | 'fields' | 'submittedOn'> &
  Partial<Pick<CaseRecord, 'recheckOf'>>;

/** What counts of a compared field: a person's word over the form's. */
function decided(subject: ResultSubject, field: string, form: string | null): string {
  const decision = decisionOn(subject, field);
  const counts = decision !== null && decision.decision !== 'doubtful' && decision.value.trim() !== '';
  return (counts ? decision.value : form) ?? '';
}

function decidedDate(subject: ResultSubject, field: string, form: string | null): string {
  const value = decided(subject, field, form);
  return parseCivilDate(value) === null ? (form ?? '') : value;
}

/** 公民身份号码 says birth date and sex itself (GB 11643); null for any other document, or a number with a slip. */
function saidByNumber({ idType, idNumber }: Applicant) {
  const reading = idType === 'resident_id' ? readResidentId(idNumber) : null;
  return reading?.ok ? reading.id : null;
}

/** Name and number are fixed once registered (P三): no decision on a reading changes them. */
function commonValues(subject: ResultSubject): Record<string, string> {
  const { applicant, facts } = subject;
  const number = saidByNumber(applicant);
  return {
    caseNumber: subject.number,
    holder: applicant.name,
    holderLatin: applicant.nameLatin ?? '',
    sex: applicant.sex ?? number?.sex ?? '',
    birthDate: decidedDate(subject, 'birthDate', applicant.birthDate ?? number?.birthDate ?? null),
    nationality: countryName(applicant.nationality),
    idType: applicant.idType,
    idNumber: applicant.idNumber,
    country: facts.country === null ? '' : countryName(facts.country),
    institution: decided(subject, 'institution', facts.institution),
    submittedOn: subject.submittedOn,
  };
}

function degreeValues(subject: ResultSubject): Record<string, string> {
  const { facts } = subject;
  return {
    degreeName: decided(subject, 'degree', facts.degreeName),
    degreeLevel: facts.degreeLevel ?? '',
    awardDate: decidedDate(subject, 'awardDate', facts.awardDate),
    studyFrom: facts.studyFrom ?? '',
    studyTo: facts.studyTo ?? '',
  };
}

/** What is known already of an editable value; the reviewer fills the rest. */
function knownValue({ facts, recheckOf }: ResultSubject, { key }: EditableValue, kind: ResultKind): string {
  if (kind === 'dispatch_completion') return stageWords(progressOf(facts, key));
  switch (key) {
    case 'field':
      return recheckOf?.proposed ?? (isChinese(facts.field ?? '') ? (facts.field ?? '') : '');
    case 'employer':
      return facts.employer ?? '';
    case 'archivedSince':
      return facts.dossierSignedIn ?? '';
    default:
      return '';
  }
}

const WITH_DEGREE: readonly ResultKind[] = [
  'recognition_certificate',
  'recognition_suspended',
  'recognition_refused',
  'recheck_reply',
  'settlement_person_form',
  'employment_report_card',
  'joint_programme_employment_letter',
];

/** What a recheck is about: the first case, its certificate and the two 专业领域 (P四). */
function contestedValues({ recheckOf }: ResultSubject): Record<string, string> {
  if (!recheckOf) return {};
  const { number, resultNumber, field, proposed } = recheckOf;
  return { firstNumber: number, firstResultNumber: resultNumber, fieldBefore: field, fieldProposed: proposed };
}

/** The template's values, by key; empty where nobody knows or nobody has written it yet. */
export function resultValues(subject: ResultSubject, kind: ResultKind): Readonly<Record<string, string>> {
  const editable = EDITABLE_VALUES[kind].map((value) => [value.key, knownValue(subject, value, kind)] as const);
  const degree = WITH_DEGREE.includes(kind) ? degreeValues(subject) : {};
  return { ...commonValues(subject), ...degree, ...contestedValues(subject), ...Object.fromEntries(editable) };
}

export interface DraftedValue extends EditableValue {
  /** What the application says of it, in the language of the diploma; null where it says nothing. */
  readonly original: string | null;
}

function originalOf(subject: ResultSubject, { key }: EditableValue): string | null {
  const { facts } = subject;
  switch (key) {
    case 'field':
      return facts.field;
    case 'institutionChinese':
      return decided(subject, 'institution', facts.institution);
    case 'degreeTranslation':
      return decided(subject, 'degree', facts.degreeName);
    default:
      return null;
  }
}

export interface DraftedResult {
  readonly kind: ResultKind;
  readonly title: string;
  readonly values: Readonly<Record<string, string>>;
  readonly editable: readonly DraftedValue[];
}

/** One draft for each paper that this case may end in (G十二). */
export function resultDrafts(subject: ResultSubject, pack: RulePack = BUILT_IN_PACK): readonly DraftedResult[] {
  return possibleResults(subject.business, subject.facts, subject.recheckOf ?? null, pack).map((kind) => ({
    kind,
    title: RESULT_KIND_ROWS[kind].title,
    values: resultValues(subject, kind),
    editable: EDITABLE_VALUES[kind].map((value) => ({ ...value, original: originalOf(subject, value) })),
  }));
}

/** Labels of what the paper needs and nobody has said: written on the draft, or stated in the case. */
export function missingValues(kind: ResultKind, values: Readonly<Record<string, string>>): readonly string[] {
  const printed = missingPrinted(kind, values).map(({ label }) => label);
  return [...missingLabels(EDITABLE_VALUES[kind], values), ...printed];
}
