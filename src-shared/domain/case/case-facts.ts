import type { CivilDate } from '../../kernel/civil-date.ts';
import type { EvidenceFacts } from './evidence-facts.ts';

export const ID_TYPES = ['resident_id', 'passport', 'hk_macau_permit', 'taiwan_permit'] as const;
export type IdType = (typeof ID_TYPES)[number];

/** What the applicant's account holds (P三): name and ID number are fixed once registered. */
export interface Applicant {
  readonly name: string;
  /** As printed in the passport, e.g. `ZHANG SAN`; null until known. */
  readonly nameLatin: string | null;
  readonly sex: 'M' | 'F' | 'X' | null;
  readonly birthDate: CivilDate | null;
  /** ISO 3166-1 alpha-3, e.g. `CHN`. */
  readonly nationality: string;
  readonly idType: IdType;
  readonly idNumber: string;
  readonly mobile: string;
  readonly email: string;
}

/** Who handed the application in: `settle_bj_nonlocal` comes from the employer (G五(3)). */
export type Submitter =
  | { readonly kind: 'applicant' }
  | { readonly kind: 'organisation'; readonly name: string; readonly contact: string };

export const DESTINATION_KINDS = ['abroad', 'hk_macau', 'taiwan', 'joint_programme'] as const;
export type DestinationKind = (typeof DESTINATION_KINDS)[number];

export const DEGREE_LEVELS = ['diploma', 'bachelor', 'master', 'doctorate', 'postdoctoral'] as const;
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];

export interface StudyEntry {
  readonly institution: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly level: 'high_school' | DegreeLevel;
  readonly from: CivilDate;
  /** Null while still studying. */
  readonly to: CivilDate | null;
}

/**
 * What is known of a case, as plain facts: checklist, rules and deadlines are derived from them.
 * Null means not known yet, which is never the same as "no".
 */
export interface CaseFacts extends EvidenceFacts {
  readonly destinationKind: DestinationKind | null;
  /** Where the studies took place, ISO 3166-1 alpha-3 (HKG, MAC, TWN too). */
  readonly country: string | null;
  readonly institution: string | null;
  readonly degreeLevel: DegreeLevel | null;
  /** As printed on the diploma, e.g. `Master of Science`. */
  readonly degreeName: string | null;
  /** 专业领域 as the applicant gave it. */
  readonly field: string | null;
  readonly awardDate: CivilDate | null;
  readonly studyFrom: CivilDate | null;
  readonly studyTo: CivilDate | null;
  readonly studyHistory: readonly StudyEntry[];
  /** BCP 47 primary tag of the awarded diploma, e.g. `en`. */
  readonly documentLanguage: string | null;
  /** Days in the foreign country of a joint programme, decides row 18 (180 days). */
  readonly daysAbroad: number | null;
  /** 8 digits of 移民局12367 (P三). */
  readonly authorisationCode: string | null;
  /** False when 12367 found no entry–exit records: the stamp pages are needed then (P三). */
  readonly entryExitFound: boolean | null;
  readonly identityVerified: boolean | null;
  readonly agreementSigned: boolean | null;
  readonly feePaid: boolean | null;
  /** Ground of 绿色通道 1–3 (G十一(2)); null when not asked for. */
  readonly greenChannelGround: 1 | 2 | 3 | null;
  readonly greenChannelProven: boolean | null;
  readonly dossierKeptHere: boolean | null;
  readonly letterKind: 'plain' | 'public_institution' | null;
  readonly householdKind: 'family' | 'collective' | null;
  readonly worksAtHouseholdPlace: boolean | null;
  readonly employer: string | null;
  readonly hasEarlierStudyOrLaterWork: boolean | null;
  /** Working days (1–250) of the class that the supervisor chose instead of the country's (G十一(2) "多数"). */
  readonly deadlineClass: number | null;
  /** Day on which the paper dossier was signed in (档案签收). */
  readonly dossierSignedIn: CivilDate | null;
}
