import type { Clock } from '#shared/domain/deadlines/clock.ts';
import { DEFAULT_DEADLINE_SETTINGS } from '#shared/domain/deadlines/clock-limits.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import type { Blocker } from '#shared/domain/results/blocker.ts';
import { blockersFor } from '#shared/domain/results/blockers.ts';
import { type DraftedResult, missingValues, resultDrafts } from '#shared/domain/results/result-values.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import { loadCalendar } from '../../src-main/platform/calendar.ts';
import { buildRecord } from './build-record.ts';
import type { JudgeInput } from './input-schema.ts';

export interface JudgedResult extends Pick<DraftedResult, 'kind' | 'title' | 'values'> {
  /** Labels that the reviewer still has to fill. */
  readonly missing: readonly string[];
  /** What stands in the way of proposing it now. */
  readonly blockers: readonly Blocker[];
}

export interface Judgement {
  readonly checklist: readonly ChecklistItem[];
  readonly rules: readonly RuleVerdict[];
  readonly deadlines: readonly Clock[];
  readonly results: readonly JudgedResult[];
}

/** What the workstation would say of this case. */
export function judgeCase(input: JudgeInput): Judgement {
  const record = buildRecord(input);
  const checklist = checklistOf(record);
  const rules = judgeRules(record, { checklist, comparisons: null });
  const settings = {
    ...DEFAULT_DEADLINE_SETTINGS,
    greenChannelDays: input.settings.greenChannelDays ?? DEFAULT_DEADLINE_SETTINGS.greenChannelDays,
  };
  const calendar = loadCalendar(input.calendar ?? null);
  const results = resultDrafts(record).map(({ kind, title, values }) => ({
    kind,
    title,
    values,
    missing: missingValues(kind, values),
    blockers: blockersFor(record, 'propose', checklist, rules, { resultKind: kind }),
  }));
  return {
    checklist,
    rules,
    deadlines: computeDeadlines(record, calendar, input.today ?? input.submittedOn, settings),
    results,
  };
}
