import type { CivilDate } from '../../kernel/civil-date.ts';
import { shanghaiDate } from '../../kernel/instant.ts';
import { BUSINESS_CODES, type BusinessCode } from '../business/business-code.ts';
import { applyEvent } from '../case/apply-event.ts';
import type { CaseEvent } from '../case/case-event.ts';
import { SETTLED_HISTORY } from '../case/case-policy.ts';
import type { CaseRecord } from '../case/case-record.ts';
import type { CaseStateKind } from '../case/case-state.ts';
import { isOpenState } from '../case/transitions.ts';
import { countMoves, type Moves, movesOf, NO_MOVES } from './moves.ts';
import { type StaffRow, staffRows } from './staff-rows.ts';

/** Of a case as it stood: the due date of its leading clock; null while that stands still or has no limit. */
export type DueOn = (record: CaseRecord) => CivilDate | null;

/** What is counted of one business, and of all of them together. */
export interface DayFigures extends Moves {
  /** Open when the day began. */
  readonly opening: number;
  /** opening + received + reopened − issued − refused − notAccepted − withdrawn. */
  readonly openAtEnd: number;
  /** Open at the end of the day with a due date before it. */
  readonly overdue: number;
  readonly dueToday: number;
}

export interface BusinessRow extends DayFigures {
  readonly business: BusinessCode;
}

export interface DailyReport {
  readonly date: CivilDate;
  /** One row a business that had any case, in the guide's order. */
  readonly rows: readonly BusinessRow[];
  /** Null when there are no rows. */
  readonly total: DayFigures | null;
  readonly staff: readonly StaffRow[];
}

interface CaseDay {
  readonly existed: boolean;
  readonly openBefore: boolean;
  readonly openAfter: boolean;
  /** As it stood when the day ended; null when it had not come yet. */
  readonly record: CaseRecord | null;
  readonly moves: Moves;
}

/**
 * Follows the case from its first event, so that later days do not colour the one reported. An event that does not fit
 * (a gap that the feed has not filled yet) moves nothing. A case without events is as it is.
 */
function dayOf(date: CivilDate, reported: CaseRecord, events: readonly CaseEvent[]): CaseDay {
  if (events.length === 0) {
    const open = isOpenState(reported.state.kind);
    return { existed: true, openBefore: open, openAfter: open, record: reported, moves: NO_MOVES };
  }
  let record: CaseRecord | null = null;
  let before: CaseStateKind | null = null;
  let moves = NO_MOVES;
  let hasBegun = false;
  for (const event of events) {
    const day = shanghaiDate(event.at);
    if (day > date) break;
    const stood: CaseStateKind | null = record?.state.kind ?? null;
    if (day === date && !hasBegun) {
      hasBegun = true;
      before = stood;
    }
    const applied = applyEvent(record, event, SETTLED_HISTORY);
    if (!applied.ok) continue;
    record = applied.record;
    if (hasBegun) moves = countMoves(moves, movesOf(event.action, stood, record.state.kind));
  }
  const after = record?.state.kind ?? null;
  const first = hasBegun ? before : after;
  return { existed: first !== null, openBefore: isOpenThen(first), openAfter: isOpenThen(after), record, moves };
}

function isOpenThen(state: CaseStateKind | null): boolean {
  return state !== null && isOpenState(state);
}

function sumRows(rows: readonly DayFigures[]): DayFigures {
  const add = (pick: (row: DayFigures) => number): number => rows.reduce((sum, row) => sum + pick(row), 0);
  return {
    ...rows.reduce<Moves>(countMoves, NO_MOVES),
    opening: add((row) => row.opening),
    openAtEnd: add((row) => row.openAtEnd),
    overdue: add((row) => row.overdue),
    dueToday: add((row) => row.dueToday),
  };
}

function rowOf(date: CivilDate, reported: CaseRecord, events: readonly CaseEvent[], dueOn: DueOn): BusinessRow | null {
  const day = dayOf(date, reported, events);
  const wasThere = day.existed || day.moves.received > 0;
  if (!wasThere) return null;
  const due = day.openAfter && day.record !== null ? dueOn(day.record) : null;
  return {
    ...day.moves,
    business: reported.business,
    opening: day.openBefore ? 1 : 0,
    openAtEnd: day.openAfter ? 1 : 0,
    overdue: due !== null && due < date ? 1 : 0,
    dueToday: due === date ? 1 : 0,
  };
}

/**
 * The supervisor's report of one day. `events` are the whole histories, in the order of revision, of the cases to which
 * something happened on the day or since; `cases` may stand as they do now.
 */
export function dailyReport(
  date: CivilDate,
  cases: readonly CaseRecord[],
  events: readonly CaseEvent[],
  dueOn: DueOn,
): DailyReport {
  const byCase = Map.groupBy(events, (event) => event.caseId);
  const single = cases.flatMap((reported) => rowOf(date, reported, byCase.get(reported.id) ?? [], dueOn) ?? []);
  const rows = BUSINESS_CODES.flatMap((business) => {
    const own = single.filter((row) => row.business === business);
    return own.length === 0 ? [] : [{ business, ...sumRows(own) }];
  });
  const ofDay = events.filter((event) => shanghaiDate(event.at) === date);
  return { date, rows, total: rows.length === 0 ? null : sumRows(rows), staff: staffRows(ofDay) };
}
