import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { Applicant, CaseFacts, Submitter } from '#shared/domain/case/case-facts.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { Employer, FileSpec, SpecimenKind } from '../model.ts';
import type { Person } from '../people.ts';

/** One uploaded file of an application. */
export interface OfficeMaterial {
  /** Row 1–24 of G六. */
  readonly materialRow: number;
  /** Kind of the first page; a wrong document in a slot shows here. */
  readonly specimenKind: SpecimenKind;
  readonly fileName: string;
  readonly mime: string;
  /** Everything needed to draw the file. */
  readonly file: FileSpec;
}

/** What was made wrong on purpose, so that a demo and a test know what a reviewer should find. */
export type DefectKind =
  | 'unsigned_authorisation'
  | 'name_differs_by_a_letter'
  | 'passport_expired'
  | 'wrong_document'
  | 'missing_material'
  | 'back_paid_insurance'
  | 'contract_ends_too_soon'
  | 'probation_not_passed'
  | 'too_few_days_abroad'
  | 'poor_scan'
  | 'sideways_scan'
  | 'visa_expired';

export interface Defect {
  readonly kind: DefectKind;
  readonly materialRow: number;
  readonly note: string;
}

/** One stay outside the country: left on, came back on; null while still away. */
export interface Stay {
  readonly exit: CivilDate;
  readonly entry: CivilDate | null;
  readonly country: string;
}

export interface Employment {
  readonly employer: Employer;
  readonly letterKind: 'plain' | 'public_institution';
  readonly position: string;
  readonly contractFrom: CivilDate;
  readonly contractTo: CivilDate;
  readonly probationEnd: CivilDate;
  /** Months really paid by this employer, `YYYY-MM`, newest last. */
  readonly insuredMonths: readonly string[];
}

export interface OfficeApplication {
  /** Folder of its scans, e.g. `a07-recognition`. */
  readonly key: string;
  readonly business: BusinessCode;
  readonly person: Person;
  readonly applicant: Applicant;
  readonly submitter: Submitter;
  readonly submittedOn: CivilDate;
  readonly facts: CaseFacts;
  readonly stays: readonly Stay[];
  readonly employment: Employment | null;
  readonly materials: readonly OfficeMaterial[];
  readonly defects: readonly Defect[];
}

export interface Office {
  readonly seed: number;
  readonly today: CivilDate;
  readonly applications: readonly OfficeApplication[];
}
