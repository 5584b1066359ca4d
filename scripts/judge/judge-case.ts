import type { Clock } from '#shared/domain/deadlines/clock.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { type GreenChannel, judgeGreenChannel } from '#shared/domain/deadlines/green-channel.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import { DEFAULT_OFFICE_SETTINGS, deadlineSettingsOf, type OfficeSettings } from '#shared/domain/office/settings.ts';
import type { Blocker } from '#shared/domain/results/blocker.ts';
import { blockersFor } from '#shared/domain/results/blockers.ts';
import { type DraftedResult, missingValues, resultDrafts } from '#shared/domain/results/result-values.ts';
import { packFor } from '#shared/domain/rule-pack/pack-for.ts';
import { markOfPack, type PackMark } from '#shared/domain/rule-pack/rule-pack.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import { officeSettings } from '#shared/schema/office.ts';
import { loadCalendar } from '../../src-main/platform/calendar.ts';
import { buildRecord } from './build-record.ts';
import { findInputFaults, type InputFault } from './check-input.ts';
import { grantExtensions } from './grant-extensions.ts';
import type { JudgeInput } from './input-schema.ts';
import { buildOwnRecords } from './own-records.ts';
import { packsOf, type RefusedPack } from './packs-of.ts';

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
  /** 绿色通道, granted or not; null when nobody asks for it. */
  readonly greenChannel: GreenChannel | null;
  readonly results: readonly JudgedResult[];
  /** The edition of the rules that judged: the one in force on the day of submission. */
  readonly pack: PackMark;
  /** Given packs that judge nothing, each with its reason. */
  readonly refusedPacks: readonly RefusedPack[];
}

/** What the input says of the office over the built-in settings. */
function officeSettingsOf({ settings }: JudgeInput): OfficeSettings {
  const { dispatchStageDays, ...given } = settings;
  const days = { ...DEFAULT_OFFICE_SETTINGS.dispatchStageDays, ...dispatchStageDays };
  return officeSettings.parse({ ...DEFAULT_OFFICE_SETTINGS, ...given, dispatchStageDays: days });
}

/** What the workstation would say of this case; what no case can hold is not judged. */
export function judgeCase(input: JudgeInput): Judgement | InputFault {
  const [wrong] = findInputFaults(input);
  if (wrong) return wrong;
  const office = officeSettingsOf(input);
  const settings = deadlineSettingsOf(office);
  const calendar = loadCalendar(input.calendar ?? null);
  const { packs, refusedPacks } = packsOf(input);
  const pack = packFor(packs, input.submittedOn);
  const record = grantExtensions(buildRecord(input), input, calendar, settings, pack);
  if ('fault' in record) return record;
  const own = buildOwnRecords(input.ownRecords);
  const checklist = checklistOf(record, office, pack, own);
  const rules = judgeRules(record, { checklist, comparisons: null, pack, own });
  const results = resultDrafts(record, pack).map(({ kind, title, values }) => ({
    kind,
    title,
    values,
    missing: missingValues(kind, values),
    blockers: blockersFor(record, 'propose', checklist, rules, { resultKind: kind }),
  }));
  return {
    checklist,
    rules,
    deadlines: computeDeadlines(record, calendar, input.today ?? input.submittedOn, settings, pack),
    greenChannel: judgeGreenChannel(record),
    results,
    pack: markOfPack(pack),
    refusedPacks,
  };
}
