import { type CivilDate, fromDayNumber } from '../../kernel/civil-date.ts';
import type { Supplement } from '../case/case-record.ts';

/**
 * While a supplement is open the clock stands still (domain.md §4, decision). The day of the request was still worked
 * and counts; the day of the answer is, like the day of receipt, day 0 of what follows.
 */
export interface Pause {
  /** The first day that no longer counts is the one after. */
  readonly requestedOn: CivilDate;
  /** Null while the applicant has not answered. */
  readonly answeredOn: CivilDate | null;
}

export function pausesOf(supplements: readonly Supplement[]): readonly Pause[] {
  return supplements.map(({ requestedOn, answeredOn }) => ({ requestedOn, answeredOn }));
}

const END_OF_TIME = fromDayNumber(2_932_896);

export function isPaused(pauses: readonly Pause[], date: CivilDate): boolean {
  return pauses.some((pause) => date > pause.requestedOn && date <= (pause.answeredOn ?? END_OF_TIME));
}
