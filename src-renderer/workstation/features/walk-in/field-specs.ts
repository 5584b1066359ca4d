import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { type CaseFacts, DEGREE_LEVELS, DESTINATION_KINDS, ID_TYPES } from '#shared/domain/case/case-facts.ts';
import { LAST_DOMESTIC_STUDIES, PRIOR_RELATIONS } from '#shared/domain/case/evidence-facts.ts';
import { text } from '#shared/i18n/index.ts';
import { factName } from '#shared/i18n/zh-cn/domain.ts';
import { type FactKey, factsOf } from './facts-of-business.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How a value is entered; the key is also its name in the catalogue. */
export type FieldSpec = {
  readonly key: string;
  /** Where this business calls it otherwise. */
  readonly label?: string;
  readonly required?: boolean;
  /** Characters that the record holds; 200 where nothing is said. */
  readonly longest?: number;
  /** Half as wide as the others. */
  readonly narrow?: boolean;
} & (
  | { readonly kind: 'line' | 'date' | 'count' | 'amount' | 'country' | 'yes_no' }
  /** A day, or what the paper prints in its place: 长期, 无固定期限. */
  | { readonly kind: 'date_or'; readonly word: Choice }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
);

function choices(
  labels: Readonly<Record<string, string>>,
  order: readonly string[] = Object.keys(labels),
): readonly Choice[] {
  return order.map((value) => ({ value, label: labels[value] ?? value }));
}

export const APPLICANT_SPECS: readonly FieldSpec[] = [
  { key: 'name', kind: 'line', required: true },
  { key: 'nameLatin', kind: 'line' },
  { key: 'idType', kind: 'choice', choices: choices(text.domain.ID_TYPE_NAMES, ID_TYPES), required: true },
  { key: 'idNumber', kind: 'line', required: true, longest: 30 },
  { key: 'birthDate', kind: 'date' },
  { key: 'sex', kind: 'choice', choices: choices(text.domain.SEX_NAMES), narrow: true },
  { key: 'nationality', kind: 'country', required: true, narrow: true },
  { key: 'mobile', kind: 'line', required: true, longest: 30 },
  { key: 'email', kind: 'line', longest: 120 },
];

export const SUBMITTER_SPECS: readonly FieldSpec[] = [
  { key: 'submitterName', kind: 'line', required: true },
  { key: 'submitterContact', kind: 'line', required: true },
];

const FACT_KINDS: Readonly<Partial<Record<FactKey, FieldSpec>>> = {
  destinationKind: {
    key: 'destinationKind',
    kind: 'choice',
    choices: choices(text.domain.DESTINATION_KIND_NAMES, DESTINATION_KINDS),
  },
  country: { key: 'country', kind: 'country' },
  degreeLevel: { key: 'degreeLevel', kind: 'choice', choices: choices(text.domain.DEGREE_LEVEL_NAMES, DEGREE_LEVELS) },
  awardDate: { key: 'awardDate', kind: 'date' },
  studyFrom: { key: 'studyFrom', kind: 'date' },
  studyTo: { key: 'studyTo', kind: 'date' },
  documentLanguage: { key: 'documentLanguage', kind: 'choice', choices: choices(text.walkIn.languages) },
  daysAbroad: { key: 'daysAbroad', kind: 'count' },
  entryExitFound: { key: 'entryExitFound', kind: 'yes_no' },
  identityVerified: { key: 'identityVerified', kind: 'yes_no' },
  agreementSigned: { key: 'agreementSigned', kind: 'yes_no' },
  feePaid: { key: 'feePaid', kind: 'yes_no' },
  greenChannelGround: { key: 'greenChannelGround', kind: 'choice', choices: choices(text.walkIn.greenGrounds) },
  greenChannelProven: { key: 'greenChannelProven', kind: 'yes_no' },
  dossierKeptHere: { key: 'dossierKeptHere', kind: 'yes_no' },
  letterKind: { key: 'letterKind', kind: 'choice', choices: choices(text.walkIn.letterKinds) },
  householdKind: { key: 'householdKind', kind: 'choice', choices: choices(text.walkIn.householdKinds) },
  worksAtHouseholdPlace: { key: 'worksAtHouseholdPlace', kind: 'yes_no' },
  hasEarlierStudyOrLaterWork: { key: 'hasEarlierStudyOrLaterWork', kind: 'yes_no' },
  authorisationCode: { key: 'authorisationCode', kind: 'line', longest: 20 },
  feeAmount: { key: 'feeAmount', kind: 'amount' },
  lastDomesticStudy: {
    key: 'lastDomesticStudy',
    kind: 'choice',
    choices: choices(text.domain.LAST_DOMESTIC_STUDY_NAMES, LAST_DOMESTIC_STUDIES),
  },
  wentStraightAbroad: { key: 'wentStraightAbroad', kind: 'yes_no' },
  hasWorkHistory: { key: 'hasWorkHistory', kind: 'yes_no' },
  idCardFrom: { key: 'idCardFrom', kind: 'date' },
  idCardUntil: { key: 'idCardUntil', kind: 'date_or', word: { value: 'long_term', label: text.walkIn.longTerm } },
  visaFrom: { key: 'visaFrom', kind: 'date' },
  visaUntil: { key: 'visaUntil', kind: 'date' },
  recognitionHeld: { key: 'recognitionHeld', kind: 'yes_no' },
  domesticDoctorateFound: { key: 'domesticDoctorateFound', kind: 'yes_no' },
  priorRelation: {
    key: 'priorRelation',
    kind: 'choice',
    choices: choices(text.domain.PRIOR_RELATION_NAMES, PRIOR_RELATIONS),
  },
  identitySameAbroad: { key: 'identitySameAbroad', kind: 'yes_no' },
  employerSubmittedOn: { key: 'employerSubmittedOn', kind: 'date' },
  contractFrom: { key: 'contractFrom', kind: 'date' },
  contractTo: { key: 'contractTo', kind: 'date_or', word: { value: 'open_ended', label: text.walkIn.openEnded } },
  probationUntil: { key: 'probationUntil', kind: 'date_or', word: { value: 'none', label: text.walkIn.noProbation } },
  admittedBySelectingBody: { key: 'admittedBySelectingBody', kind: 'yes_no' },
};

export function factSpecs(business: BusinessCode, values: Readonly<Record<string, string>>): readonly FieldSpec[] {
  return factsOf(business, values).map((key): FieldSpec => {
    const spec = FACT_KINDS[key] ?? { key, kind: 'line' };
    return isFactName(key) ? { ...spec, label: OWN_LABELS[key] ?? factName(key, business) } : spec;
  });
}

/** 学习经历: asked of a degree holder from the high school on (P三), of who has the dossier kept as G五(1)1–3 tell them apart. */
export function hasHistory(business: BusinessCode): business is 'recognition' | 'archive' {
  return business === 'recognition' || business === 'archive';
}

const OWN_LABELS: Readonly<Record<string, string>> = text.walkIn.labels;

function isFactName(key: string): key is keyof CaseFacts {
  return Object.hasOwn(text.domain.FACT_NAMES, key);
}

export function labelOf({ key, label }: FieldSpec): string {
  return label ?? OWN_LABELS[key] ?? text.domain.FIELD_NAMES[key] ?? key;
}
