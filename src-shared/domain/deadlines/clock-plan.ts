import type { CivilDate } from '../../kernel/civil-date.ts';
import type { DayLimit } from '../rule-pack/deadline-table.ts';
import type { Limit } from './clock-limits.ts';

/** A clock before its days are counted. */
export interface ClockPlan {
  readonly code: string;
  readonly name: string;
  readonly startedOn: CivilDate;
  readonly limit: Limit;
  /** Set when what it measures is done, before the case ends. */
  readonly stoppedOn?: CivilDate;
  /** A paper that goes out does not end it: only the day in `stoppedOn` does. */
  readonly outlivesPapers?: true;
}

/** A limit as the edition gives it, resting on nothing else. */
export function fixed({ days, clause }: DayLimit, basis: string): Limit {
  return { days, basis, clause, provisional: false };
}
