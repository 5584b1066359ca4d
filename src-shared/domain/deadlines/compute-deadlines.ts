import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseFacts } from '../case/case-facts.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { NO_OWN_RECORDS, type OwnRecords } from '../case/own-records.ts';
import { progressOf } from '../case/stage-progress.ts';
import { BUILT_IN_PACK } from '../rule-pack/built-in-pack.ts';
import type { DeadlineTable } from '../rule-pack/deadline-table.ts';
import type { RulePack } from '../rule-pack/rule-pack.ts';
import { archivePlans } from './archive-plans.ts';
import type { Calendar } from './calendar.ts';
import type { Clock } from './clock.ts';
import {
  DEFAULT_DEADLINE_SETTINGS,
  type DeadlineSettings,
  type Limit,
  nonlocalLimit,
  recognitionLimit,
} from './clock-limits.ts';
import { type ClockPlan, fixed } from './clock-plan.ts';
import { endedOn } from './ended-on.ts';
import type { Extension } from './extension.ts';
import { isGreenChannel, whyNotGreen } from './green-channel.ts';
import { pausesOf } from './pauses.ts';
import { type Longer, runClock } from './run-clock.ts';

export type DeadlineSubject = Pick<
  CaseRecord,
  'business' | 'facts' | 'documents' | 'materials' | 'submittedOn' | 'state' | 'supplements' | 'results' | 'extensions'
>;

const SETTLE_LIMITS = {
  settle_bj_local: 'settleLocal',
  settle_elsewhere: 'settleElsewhere',
  settle_joint: 'settleJoint',
} as const;

/** Every clock that runs for this business (G十一); the day of receipt is day 0. */
function plansOf(
  subject: DeadlineSubject,
  settings: DeadlineSettings,
  table: DeadlineTable,
  own: OwnRecords,
): readonly ClockPlan[] {
  const { business, facts, submittedOn: startedOn } = subject;
  switch (business) {
    case 'archive':
      return archivePlans(subject, table);
    case 'recognition': {
      const usual = recognitionLimit(subject, settings, table);
      const explained = { ...usual, basis: usual.basis + whyNotGreen(subject) };
      const limit = beforeTheClasses(explained, startedOn, table);
      const plans: ClockPlan[] = [{ code: 'recognition', name: '认证周期', startedOn, limit }];
      if (isGreenChannel(subject)) {
        const limit = fixed({ days: settings.greenChannelDays, clause: 'G十一(2)绿色通道' }, '绿色通道目标');
        plans.unshift({ code: 'green_channel', name: '绿色通道', startedOn, limit });
      }
      return plans;
    }
    case 'settle_bj_nonlocal':
      return [{ code: business, name: '非京籍落户审核', startedOn, limit: nonlocalLimit(subject, table, own) }];
    case 'settle_bj_local':
    case 'settle_elsewhere':
    case 'settle_joint': {
      const given = table[SETTLE_LIMITS[business]];
      const limit = fixed(given, `审核周期${given.days}个工作日内`);
      return [{ code: business, name: '就业报到审核', startedOn, limit }];
    }
    case 'dispatch':
      return stagePlans(facts, settings);
  }
}

/**
 * The guide says nothing of what was handed in before its classes began (自2018年1月1日起, G十一(2)): their limit stands
 * in, and the date is said to be provisional. No other limit names a first day.
 */
function beforeTheClasses(limit: Limit, startedOn: CivilDate, { recognition: { since } }: DeadlineTable): Limit {
  if (startedOn >= since) return limit;
  const basis = `${limit.basis}；${startedOn}起算，早于认证时限分类管理起始之日${since}，当时的时限须核实，暂按现行分类计`;
  return { ...limit, basis, provisional: true };
}

/** A stage's clock runs from the day on which it began until it is done; those that run come first. */
function stagePlans(facts: CaseFacts, { dispatchStages }: DeadlineSettings): readonly ClockPlan[] {
  const plans = dispatchStages.flatMap((stage): ClockPlan[] => {
    const progress = progressOf(facts, stage.code);
    if (progress === null) return [];
    const { begunOn: startedOn, doneOn } = progress;
    const basis = '本环节的内部时限，自环节开始之日起算';
    const limit: Limit = { days: stage.limitDays, clause: 'G十一(4)', basis, provisional: false };
    const plan = { code: `dispatch_${stage.code}`, name: stage.name, startedOn, limit };
    return [doneOn === null ? plan : { ...plan, stoppedOn: doneOn }];
  });
  const runs = ({ stoppedOn }: ClockPlan): boolean => stoppedOn === undefined;
  return [...plans.filter(runs), ...plans.filter((plan) => !runs(plan))];
}

/** Working days left, negative when overdue. */
export function remainingDays(calendar: Calendar, dueOn: CivilDate, today: CivilDate): number {
  if (today <= dueOn) return calendar.workingDaysBetween(today, dueOn);
  // Late is late, on a weekend too.
  return -Math.max(1, calendar.workingDaysBetween(dueOn, today));
}

function longerBy(extensions: readonly Extension[]): Longer {
  const days = extensions.reduce((sum, extension) => sum + extension.addedDays, 0);
  return { days, notBefore: extensions.at(-1)?.dueOn ?? null };
}

function clockOf(
  plan: ClockPlan,
  subject: DeadlineSubject,
  calendar: Calendar,
  today: CivilDate,
  { pauseForSupplement }: DeadlineSettings,
): Clock {
  const { startedOn, limit, stoppedOn } = plan;
  const until = stoppedOn ?? today;
  const ended = stoppedOn ?? (plan.outlivesPapers ? null : endedOn(subject)) ?? today;
  // What a notice promised on its day holds, whatever the office has decided since.
  const waited = subject.supplements.filter(({ pausesClock }) => pausesClock ?? pauseForSupplement);
  // What was asked for after the stop holds nothing up.
  const pauses = pausesOf(waited).filter((pause) => stoppedOn === undefined || pause.requestedOn < stoppedOn);
  const extensions = subject.extensions.filter((extension) => extension.clock === plan.code);
  const run = runClock(calendar, startedOn, limit.days, pauses, until, longerBy(extensions));
  const first = runClock(calendar, startedOn, limit.days, [], until);
  return {
    code: plan.code,
    name: plan.name,
    limitDays: limit.days,
    startedOn,
    dueOn: run.dueOn,
    firstDueOn: first.dueOn ?? startedOn,
    remainingDays: run.dueOn === null ? null : remainingDays(calendar, run.dueOn, ended),
    ...(stoppedOn !== undefined && { stoppedOn }),
    provisional: limit.provisional || run.provisional,
    waitedDays: run.waitedDays,
    paused: run.dueOn === null,
    clause: limit.clause,
    basis: limit.basis,
    extensions,
    days: run.days,
  };
}

/**
 * The clocks of a case, first the one that the desk sorts by: the green channel's target, the dossier's review once it
 * was signed in. A case that was withdrawn or not accepted has none. `own` tells a degree that the application leaves
 * open.
 */
export function computeDeadlines(
  subject: DeadlineSubject,
  calendar: Calendar,
  today: CivilDate,
  settings: DeadlineSettings = DEFAULT_DEADLINE_SETTINGS,
  { deadlines }: Pick<RulePack, 'deadlines'> = BUILT_IN_PACK,
  own: OwnRecords = NO_OWN_RECORDS,
): readonly Clock[] {
  if (subject.state.kind === 'withdrawn' || subject.state.kind === 'not_accepted') return [];
  return plansOf(subject, settings, deadlines, own).map((plan) => clockOf(plan, subject, calendar, today, settings));
}

/** When a supplement is due unless the reviewer says otherwise: `days` working days after `today` (a setting). */
export function supplementDueOn(calendar: Calendar, today: CivilDate, days: number): CivilDate {
  return runClock(calendar, today, days, [], today).dueOn ?? today;
}
