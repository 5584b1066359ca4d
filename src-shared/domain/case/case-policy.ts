import { BUSINESS_CODES, type BusinessCode } from '../business/business-code.ts';
import { BUSINESSES } from '../business/catalogue.ts';

/** What the office may set about the life of a case (domain.md §5: a setting a business). */
export interface CasePolicy {
  /** Businesses in which another person than the proposer must sign. */
  readonly secondSignature: readonly BusinessCode[];
  /** A second supplement notice needs no supervisor: as it was in events of before that was asked for. */
  readonly freeNotices?: true;
}

export const DEFAULT_POLICY: CasePolicy = {
  secondSignature: BUSINESS_CODES.filter((code) => BUSINESSES[code].secondSignature),
};

/** For events that were accepted before: a setting that changed since must not unmake them. */
export const SETTLED_HISTORY: CasePolicy = { secondSignature: [], freeNotices: true };
