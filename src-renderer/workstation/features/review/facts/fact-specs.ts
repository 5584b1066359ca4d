import { type CaseFacts, DEGREE_LEVELS, DESTINATION_KINDS } from '#shared/domain/case/case-facts.ts';
import { LAST_DOMESTIC_STUDIES, PAYMENT_KINDS, PRIOR_RELATIONS } from '#shared/domain/case/evidence-facts.ts';
import { DISPATCH_STAGE_NAMES, DISPATCH_STAGES } from '#shared/domain/office/dispatch-stages.ts';
import { text } from '#shared/i18n/index.ts';
import { LAST_DOMESTIC_STUDY_NAMES, PRIOR_RELATION_NAMES } from '#shared/i18n/zh-cn/domain.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One value that is typed or chosen; as text it is empty while not known. */
export interface Cell {
  readonly key: string;
  readonly label: string;
  readonly kind: 'line' | 'date' | 'month' | 'count' | 'yuan' | 'code' | 'country' | 'choice' | 'yes_no';
  readonly choices?: readonly Choice[];
  /** A word that may stand in the place of a day: 无固定期限, 无试用期, 长期. */
  readonly instead?: Choice;
  /** Only in a list: a line without it makes no sense. */
  readonly required?: boolean;
}

/** How a fact is entered: one value, several that belong together, or a list of such. */
export type FactSpec =
  | { readonly shape: 'single'; readonly cell: Cell }
  | { readonly shape: 'group'; readonly cells: readonly Cell[] }
  | {
      readonly shape: 'list';
      readonly cells: readonly Cell[];
      /** Whether "looked up, and there is none" is told from "not known". */
      readonly knowsNone: boolean;
      /** Handed over in the order of this cell. */
      readonly sortBy?: string;
    };

function choices<Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>): Choice[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

const words = text.review.facts;
const labels = words.cells;

function cell(key: string, kind: Cell['kind'], more: Partial<Cell> = {}): Cell {
  return { key, kind, label: labels[key] ?? text.domain.FIELD_NAMES[key] ?? key, ...more };
}

function single(key: keyof CaseFacts, kind: Cell['kind'], more: Partial<Cell> = {}): FactSpec {
  return { shape: 'single', cell: { ...cell(key, kind, more), label: text.domain.FACT_NAMES[key] } };
}

function choice<Value extends string>(
  key: keyof CaseFacts,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): FactSpec {
  return single(key, 'choice', { choices: choices(values, names) });
}

const VALIDITY: FactSpec = {
  shape: 'group',
  cells: [cell('from', 'date'), cell('until', 'date', { instead: { value: 'long_term', label: words.longTerm } })],
};

const { domain, walkIn } = text;

/** Every fact that a condition or the list of materials is judged by has its control (G五, G六). */
export const FACT_SPECS: Readonly<Partial<Record<keyof CaseFacts, FactSpec>>> = {
  destinationKind: choice('destinationKind', DESTINATION_KINDS, domain.DESTINATION_KIND_NAMES),
  country: single('country', 'country'),
  institution: single('institution', 'line'),
  degreeLevel: choice('degreeLevel', DEGREE_LEVELS, domain.DEGREE_LEVEL_NAMES),
  degreeName: single('degreeName', 'line'),
  awardDate: single('awardDate', 'date'),
  studyFrom: single('studyFrom', 'date'),
  studyTo: single('studyTo', 'date'),
  studyHistory: {
    shape: 'list',
    knowsNone: false,
    cells: [
      cell('institution', 'line', { label: labels.school ?? '', required: true }),
      cell('country', 'country', { label: labels.place ?? '', required: true }),
      cell('level', 'choice', {
        choices: choices(['high_school', ...DEGREE_LEVELS], domain.STUDY_LEVEL_NAMES),
        required: true,
      }),
      cell('from', 'date', { required: true }),
      cell('to', 'date'),
    ],
  },
  documentLanguage: choice(
    'documentLanguage',
    ['en', 'fr', 'de', 'it', 'ja', 'ko', 'ru', 'es', 'zh'],
    walkIn.languages,
  ),
  daysAbroad: single('daysAbroad', 'count'),
  authorisationCode: single('authorisationCode', 'code'),
  entryExitFound: single('entryExitFound', 'yes_no'),
  identityVerified: single('identityVerified', 'yes_no'),
  agreementSigned: single('agreementSigned', 'yes_no'),
  feePaid: single('feePaid', 'yes_no'),
  feeAmount: single('feeAmount', 'yuan'),
  greenChannelProven: single('greenChannelProven', 'yes_no'),
  dossierKeptHere: single('dossierKeptHere', 'yes_no'),
  letterKind: choice('letterKind', ['plain', 'public_institution'], walkIn.letterKinds),
  householdKind: choice('householdKind', ['family', 'collective'], walkIn.householdKinds),
  worksAtHouseholdPlace: single('worksAtHouseholdPlace', 'yes_no'),
  employer: single('employer', 'line'),
  hasEarlierStudyOrLaterWork: single('hasEarlierStudyOrLaterWork', 'yes_no'),
  stays: {
    shape: 'list',
    knowsNone: true,
    cells: [
      cell('exit', 'date', { required: true }),
      cell('entry', 'date'),
      cell('country', 'country', { label: labels.place ?? '', required: true }),
    ],
  },
  insuranceMonths: {
    shape: 'list',
    knowsNone: true,
    sortBy: 'month',
    cells: [
      cell('month', 'month', { required: true }),
      cell('employer', 'line', { label: labels.payer ?? '', required: true }),
      cell('payment', 'choice', { choices: choices(PAYMENT_KINDS, words.payments), required: true }),
    ],
  },
  contract: {
    shape: 'group',
    cells: [
      cell('from', 'date'),
      cell('to', 'date', {
        label: labels.lastDay ?? '',
        instead: { value: 'open_ended', label: words.openEnded },
      }),
      cell('probationUntil', 'date', { instead: { value: 'none', label: words.noProbation } }),
    ],
  },
  dispatchProgress: {
    shape: 'list',
    knowsNone: false,
    cells: [
      cell('stage', 'choice', { choices: choices(DISPATCH_STAGES, DISPATCH_STAGE_NAMES), required: true }),
      cell('begunOn', 'date', { required: true }),
      cell('doneOn', 'date'),
    ],
  },
  employerSubmittedOn: single('employerSubmittedOn', 'date'),
  priorRelation: choice('priorRelation', PRIOR_RELATIONS, PRIOR_RELATION_NAMES),
  recognitionHeld: single('recognitionHeld', 'yes_no'),
  recognitionNumber: single('recognitionNumber', 'line'),
  domesticDoctorateFound: single('domesticDoctorateFound', 'yes_no'),
  identitySameAbroad: single('identitySameAbroad', 'yes_no'),
  lastDomesticStudy: choice('lastDomesticStudy', LAST_DOMESTIC_STUDIES, LAST_DOMESTIC_STUDY_NAMES),
  hasWorkHistory: single('hasWorkHistory', 'yes_no'),
  wentStraightAbroad: single('wentStraightAbroad', 'yes_no'),
  admittedBySelectingBody: single('admittedBySelectingBody', 'yes_no'),
  idCardValidity: VALIDITY,
  passportValidity: VALIDITY,
  visaValidity: VALIDITY,
};

export type FactKey = keyof CaseFacts;

/** Null for what is not a fact, and for the facts that are changed elsewhere (认证周期类别, 专业领域, 档案签收). */
export function specOf(key: string): FactSpec | null {
  return isFactKey(key) ? (FACT_SPECS[key] ?? null) : null;
}

export function isFactKey(key: string): key is FactKey {
  return Object.hasOwn(text.domain.FACT_NAMES, key);
}
