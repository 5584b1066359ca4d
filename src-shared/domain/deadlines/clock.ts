import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Extension } from './extension.ts';

/** One day between start and due date, for "why this date?". */
export interface ClockDay {
  readonly date: CivilDate;
  readonly counted: boolean;
  /** e.g. 周六, 国庆节, 调休上班, 等待补正, 日历未公布. */
  readonly why: string;
  /** Counted only because the limit was extended. */
  readonly extended?: true;
}

export interface Clock {
  /** e.g. `recognition`, `archive_application`, `green_channel`. */
  readonly code: string;
  readonly name: string;
  /** Working days. */
  readonly limitDays: number;
  /** Day 0. */
  readonly startedOn: CivilDate;
  /** Null while a supplement is open: the clock stands still and no date can be said. */
  readonly dueOn: CivilDate | null;
  /** Without pauses and extensions; stays visible. */
  readonly firstDueOn: CivilDate;
  /** Working days left, negative when overdue; null while it stands still without a date. */
  readonly remainingDays: number | null;
  /** 暂定: some year on the way is not published, or the class rests on a fact not known yet. */
  readonly provisional: boolean;
  /** Working days spent waiting for supplements. */
  readonly waitedDays: number;
  readonly paused: boolean;
  /** The day on which what it measures was done; absent while it runs. */
  readonly stoppedOn?: CivilDate;
  readonly clause: string;
  /** What the limit rests on, e.g. 英国, 主管认定的认证周期; says so when a fact is missing. */
  readonly basis?: string;
  /** 延期, in the order in which they were granted. */
  readonly extensions: readonly Extension[];
  readonly days: readonly ClockDay[];
}
