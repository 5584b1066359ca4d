import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { Biography } from './biography.ts';
import type { Defect, Employment, OfficeMaterial } from './model.ts';

/** What a business makes of a person; the office adds key, day and submitter. */
export interface Draft {
  readonly business: BusinessCode;
  readonly biography: Biography;
  readonly facts: CaseFacts;
  readonly employment: Employment | null;
  readonly materials: readonly OfficeMaterial[];
  readonly defects: readonly Defect[];
}
