import type { CivilDate } from '../../kernel/civil-date.ts';
import { shanghaiDate } from '../../kernel/instant.ts';
import { BUSINESS_CODES, type BusinessCode } from '../business/business-code.ts';
import type { CaseEvent } from '../case/case-event.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { isOpenState } from '../case/transitions.ts';
import { countMoves, type Moves, movesOf, NO_MOVES } from './moves.ts';
import { type StaffRow, staffRows } from './staff-rows.ts';

/** A case as it stands after the last of the events handed in with it. */
export interface ReportCase extends Pick<CaseRecord, 'id' | 'business' | 'state' | 'results'> {
  /** Of its tightest clock; null while that stands still or has no limit. */
  readonly dueOn: CivilDate | null;
}

export interface BusinessRow extends Moves {
  readonly business: BusinessCode;
  /** Open when the day began. */
  readonly opening: number;
  /** opening + received + reopened − issued − refused − notAccepted − withdrawn. */
  readonly openAtEnd: number;
  /** Open at the end of the day with a due date before it. */
  readonly overdue: number;
  readonly dueToday: number;
}

export interface DailyReport {
  readonly date: CivilDate;
  /** One row a business that had any case, in the guide's order. */
  readonly rows: readonly BusinessRow[];
  /** Null when there are no rows. Its `business` is the first row's and means nothing. */
  readonly total: BusinessRow | null;
  readonly staff: readonly StaffRow[];
}

interface CaseDay {
  readonly existed: boolean;
  readonly openBefore: boolean;
  readonly openAfter: boolean;
  readonly moves: Moves;
}

/** Goes back from how the case stands now, move by move, so that later days do not colour the one reported. */
function dayOf(date: CivilDate, reported: ReportCase, events: readonly CaseEvent[]): CaseDay {
  let open = isOpenState(reported.state.kind);
  let existed = true;
  let openAfter: boolean | null = null;
  let moves = NO_MOVES;
  for (const event of events.toReversed()) {
    const day = shanghaiDate(event.at);
    if (day < date) break;
    if (day === date) {
      openAfter ??= existed && open;
      moves = countMoves(moves, movesOf(event.action, reported.results));
    }
    if (event.action.kind === 'received') existed = false;
    open = openBefore(event, open);
  }
  return { existed, openBefore: existed && open, openAfter: openAfter ?? (existed && open), moves };
}

function openBefore({ action }: CaseEvent, openAfterwards: boolean): boolean {
  switch (action.kind) {
    case 'received':
    case 'result_revoked':
      return false;
    case 'result_issued':
    case 'withdrawn':
    case 'not_accepted':
      return true;
    default:
      return openAfterwards;
  }
}

function sumRows(business: BusinessCode, rows: readonly BusinessRow[]): BusinessRow {
  const add = (pick: (row: BusinessRow) => number): number => rows.reduce((sum, row) => sum + pick(row), 0);
  return {
    ...rows.reduce<Moves>(countMoves, NO_MOVES),
    business,
    opening: add((row) => row.opening),
    openAtEnd: add((row) => row.openAtEnd),
    overdue: add((row) => row.overdue),
    dueToday: add((row) => row.dueToday),
  };
}

function rowOf(date: CivilDate, reported: ReportCase, events: readonly CaseEvent[]): BusinessRow | null {
  const day = dayOf(date, reported, events);
  const wasThere = day.existed || day.moves.received > 0;
  if (!wasThere) return null;
  const due = day.openAfter ? reported.dueOn : null;
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
 * The supervisor's report of one day. `events` are those of the day in the order of revision; when the day is past,
 * hand in the later ones too, then `cases` may stand as they do now.
 */
export function dailyReport(date: CivilDate, cases: readonly ReportCase[], events: readonly CaseEvent[]): DailyReport {
  const byCase = Map.groupBy(events, (event) => event.caseId);
  const single = cases.flatMap((reported) => rowOf(date, reported, byCase.get(reported.id) ?? []) ?? []);
  const rows = BUSINESS_CODES.flatMap((business) => {
    const own = single.filter((row) => row.business === business);
    return own.length === 0 ? [] : [sumRows(business, own)];
  });
  const [first] = rows;
  const ofDay = events.filter((event) => shanghaiDate(event.at) === date);
  return { date, rows, total: first === undefined ? null : sumRows(first.business, rows), staff: staffRows(ofDay) };
}
