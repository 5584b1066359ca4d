import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { type CaseFacts, DEGREE_LEVELS, DESTINATION_KINDS, ID_TYPES } from '#shared/domain/case/case-facts.ts';
import { text } from '#shared/i18n/index.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How a value is entered; the key is also its name in the catalogue. */
export type FieldSpec = { readonly key: string; readonly required?: boolean } & (
  | { readonly kind: 'line' | 'date' | 'count' | 'country' | 'yes_no' }
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
  { key: 'idNumber', kind: 'line', required: true },
  { key: 'birthDate', kind: 'date' },
  { key: 'sex', kind: 'choice', choices: choices(text.domain.SEX_NAMES) },
  { key: 'nationality', kind: 'country', required: true },
  { key: 'mobile', kind: 'line', required: true },
  { key: 'email', kind: 'line' },
];

export const SUBMITTER_SPECS: readonly FieldSpec[] = [
  { key: 'submitterName', kind: 'line', required: true },
  { key: 'submitterContact', kind: 'line', required: true },
];

type FactKey = Exclude<keyof CaseFacts, 'studyHistory'>;

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
};

const STUDY: readonly FactKey[] = ['destinationKind', 'country', 'institution', 'degreeLevel'];
const SETTLEMENT: readonly FactKey[] = [
  'country',
  'institution',
  'degreeLevel',
  'employer',
  'dossierKeptHere',
  'householdKind',
];

/** What each business needs to know for its checklist, rules and deadline (G五, G六, G十一). */
const FACTS_OF: Readonly<Record<BusinessCode, readonly FactKey[]>> = {
  archive: [...STUDY, 'documentLanguage'],
  recognition: [
    ...STUDY,
    'degreeName',
    'field',
    'awardDate',
    'studyFrom',
    'studyTo',
    'documentLanguage',
    'authorisationCode',
    'entryExitFound',
    'identityVerified',
    'agreementSigned',
    'feePaid',
  ],
  settle_bj_nonlocal: [...SETTLEMENT, 'studyFrom', 'studyTo', 'letterKind', 'hasEarlierStudyOrLaterWork'],
  settle_bj_local: [...SETTLEMENT, 'worksAtHouseholdPlace'],
  settle_elsewhere: [...SETTLEMENT, 'worksAtHouseholdPlace'],
  settle_joint: SETTLEMENT,
  dispatch: [...STUDY, 'studyFrom', 'studyTo'],
};

/** Some facts matter only once another is known: 180 days for a joint programme, 绿色通道 for a doctorate. */
function dependentFacts(business: BusinessCode, values: Readonly<Record<string, string>>): readonly FactKey[] {
  if (business !== 'recognition') return [];
  return [
    ...(values.destinationKind === 'joint_programme' ? (['daysAbroad'] as const) : []),
    ...(values.degreeLevel === 'doctorate' ? (['greenChannelGround', 'greenChannelProven'] as const) : []),
  ];
}

export function factSpecs(business: BusinessCode, values: Readonly<Record<string, string>>): readonly FieldSpec[] {
  const keys = [...FACTS_OF[business], ...dependentFacts(business, values)];
  return keys.map((key) => FACT_KINDS[key] ?? { key, kind: 'line' });
}

export function hasHistory(business: BusinessCode): boolean {
  return business === 'recognition';
}

const OWN_LABELS: Readonly<Record<string, string>> = text.walkIn.labels;

export function labelOf(key: string): string {
  return OWN_LABELS[key] ?? text.domain.FIELD_NAMES[key] ?? key;
}
