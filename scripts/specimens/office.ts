import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { Submitter } from '#shared/domain/case/case-facts.ts';
import { addDays, type CivilDate, civilDate } from '#shared/kernel/civil-date.ts';
import { archiveDraft, dispatchDraft } from './office/before-departure.ts';
import type { Draft } from './office/draft.ts';
import { applicantOf } from './office/facts.ts';
import type { Office, OfficeApplication } from './office/model.ts';
import { recognitionDraft } from './office/recognition.ts';
import { nonlocalDraft, otherSettlementDraft } from './office/settlement.ts';
import { createPrng, deriveSeed } from './prng.ts';

export type {
  Defect,
  DefectKind,
  Employment,
  Office,
  OfficeApplication,
  OfficeMaterial,
  Stay,
} from './office/model.ts';

export interface OfficeOptions {
  /** How many applications; seven or more hold every business. */
  readonly applications: number;
  /** The day seen as today; all documents are dated around it. Default: a fixed one, never the clock's. */
  readonly today?: CivilDate;
}

/** The mixture of a counter's day, repeated: recognition is by far the most frequent. */
const MIXTURE: readonly BusinessCode[] = [
  'recognition',
  'settle_bj_nonlocal',
  'archive',
  'settle_elsewhere',
  'settle_bj_local',
  'settle_joint',
  'dispatch',
  'recognition',
  'recognition',
  'settle_bj_nonlocal',
  'recognition',
  'settle_elsewhere',
  'recognition',
  'archive',
  'recognition',
  'recognition',
  'settle_bj_nonlocal',
  'recognition',
  'settle_bj_local',
  'recognition',
  'recognition',
  'settle_joint',
];

export const DEFAULT_TODAY = civilDate('2026-11-20');

function draft(business: BusinessCode, seed: number, today: CivilDate, index: number): Draft {
  switch (business) {
    case 'recognition':
      return recognitionDraft(seed, today, index);
    case 'settle_bj_nonlocal':
      return nonlocalDraft(seed, today, index);
    case 'archive':
      return archiveDraft(seed, today, index);
    case 'dispatch':
      return dispatchDraft(seed, today, index);
    default:
      return otherSettlementDraft(business, seed, today, index);
  }
}

/** 非北京籍在京就业落户 is handed in by the employer (G五(3)); everything else by the person. */
function submitterOf({ business, employment }: Draft): Submitter {
  if (business !== 'settle_bj_nonlocal' || employment === null) return { kind: 'applicant' };
  return {
    kind: 'organisation',
    name: employment.employer.name,
    contact: `${employment.employer.contact} ${employment.employer.phone}`,
  };
}

/** The demo office. Pure: no browser, no clock; the same seed gives the same office. */
export function generateOffice(seed: number, { applications, today = DEFAULT_TODAY }: OfficeOptions): Office {
  const counts = new Map<BusinessCode, number>();
  const made: OfficeApplication[] = [];
  for (let number = 0; number < applications; number += 1) {
    const business = MIXTURE[number % MIXTURE.length] ?? 'recognition';
    const index = counts.get(business) ?? 0;
    counts.set(business, index + 1);
    const own = deriveSeed(seed, 'application', number);
    const planned = draft(business, own, today, index);
    const submittedOn = addDays(today, -createPrng(deriveSeed(own, 'submitted')).int(0, 18));
    made.push({
      key: `a${String(number + 1).padStart(2, '0')}-${business.replaceAll('_', '-')}`,
      business,
      person: planned.biography.person,
      applicant: applicantOf(planned.biography),
      submitter: submitterOf(planned),
      submittedOn,
      // Of an employer that hands in for the first time (G六5).
      facts: business === 'settle_bj_nonlocal' ? { ...planned.facts, employerSubmittedOn: submittedOn } : planned.facts,
      stays: planned.biography.stays,
      employment: planned.employment,
      materials: planned.materials,
      defects: planned.defects,
    });
  }
  return { seed, today, applications: made };
}
