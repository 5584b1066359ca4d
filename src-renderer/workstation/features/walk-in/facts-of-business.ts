import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';

/** Facts of several days are entered day by day; these are the names of their entries. */
type DayKey =
  | 'idCardFrom'
  | 'idCardUntil'
  | 'visaFrom'
  | 'visaUntil'
  | 'contractFrom'
  | 'contractTo'
  | 'probationUntil';
export type FactKey =
  | Exclude<keyof CaseFacts, 'studyHistory' | 'stays' | 'insuranceMonths' | 'contract' | `${string}Validity`>
  | DayKey;

const STUDY: readonly FactKey[] = ['destinationKind', 'country', 'institution', 'degreeLevel'];
const SETTLEMENT: readonly FactKey[] = [
  'country',
  'institution',
  'degreeLevel',
  'employer',
  'dossierKeptHere',
  'householdKind',
];

/**
 * What each business needs to know for its checklist, rules, deadline and papers (G五, G六, G十一, G十二) and a person can say at the
 * counter; stays and paid months are read from their records in the case.
 */
const FACTS_OF: Readonly<Record<BusinessCode, readonly FactKey[]>> = {
  archive: [
    ...STUDY,
    'documentLanguage',
    'lastDomesticStudy',
    'wentStraightAbroad',
    'hasWorkHistory',
    'idCardFrom',
    'idCardUntil',
    'visaFrom',
    'visaUntil',
  ],
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
  settle_bj_nonlocal: [
    ...SETTLEMENT,
    'degreeName',
    'studyFrom',
    'studyTo',
    'awardDate',
    'daysAbroad',
    'recognitionHeld',
    'identitySameAbroad',
    'priorRelation',
    'letterKind',
    'employerSubmittedOn',
    'hasEarlierStudyOrLaterWork',
  ],
  settle_bj_local: [...SETTLEMENT, 'degreeName', 'studyFrom', 'studyTo', 'worksAtHouseholdPlace'],
  settle_elsewhere: [...SETTLEMENT, 'degreeName', 'studyFrom', 'studyTo', 'worksAtHouseholdPlace'],
  settle_joint: [...SETTLEMENT, 'degreeName'],
  dispatch: [...STUDY, 'studyFrom', 'studyTo', 'admittedBySelectingBody'],
};

/**
 * Some facts matter only once another is known: 180 days for a joint programme, 绿色通道 for a doctorate, the number of
 * a certificate that is held, 学信网 for post-doctoral research, a contract unless the post is 事业编制.
 */
function dependentFacts(business: BusinessCode, values: Readonly<Record<string, string>>): readonly FactKey[] {
  if (business === 'recognition') {
    return [
      ...(values.feePaid === 'yes' ? (['feeAmount'] as const) : []),
      ...(values.destinationKind === 'joint_programme' ? (['daysAbroad'] as const) : []),
      ...(values.degreeLevel === 'doctorate' ? (['greenChannelGround', 'greenChannelProven'] as const) : []),
    ];
  }
  if (business !== 'settle_bj_nonlocal') return [];
  return [
    ...(values.recognitionHeld === 'yes' ? (['recognitionNumber'] as const) : []),
    ...(values.degreeLevel === 'postdoctoral' ? (['domesticDoctorateFound'] as const) : []),
    ...(values.letterKind === 'public_institution' ? [] : (['contractFrom', 'contractTo', 'probationUntil'] as const)),
  ];
}

/** In the order in which they are asked for. */
export function factsOf(business: BusinessCode, values: Readonly<Record<string, string>>): readonly FactKey[] {
  return [...FACTS_OF[business], ...dependentFacts(business, values)];
}
