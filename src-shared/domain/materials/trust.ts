import type { TrustLevel } from '../case/case-record.ts';

/** Rows of G六 that the applicant writes personally: 《个人留学经历声明》 and the signed authorisation (12, 20). */
const OWN_STATEMENTS: readonly number[] = [12, 20];

/** What a paper becomes once a person at the counter has held it against its original. */
export const CHECKED: TrustLevel = 'B';

/**
 * 国办函〔2016〕108号: what an applicant hands in is C, to be used only when its original was seen, and D where it is the
 * applicant's own statement. Nobody's looking at a copy makes it more.
 */
export function trustAtFirst(row: number): TrustLevel {
  return OWN_STATEMENTS.includes(row) ? 'D' : 'C';
}
