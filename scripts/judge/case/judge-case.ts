import { loadCalendar } from '#main/platform/calendar.ts';
import type { Clock } from '#shared/domain/deadlines/clock.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { type GreenChannel, judgeGreenChannel } from '#shared/domain/deadlines/green-channel.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import { DEFAULT_OFFICE_SETTINGS, deadlineSettingsOf, type OfficeSettings } from '#shared/domain/office/settings.ts';
import { packFor } from '#shared/domain/rule-pack/pack-for.ts';
import { markOfPack, type PackMark } from '#shared/domain/rule-pack/rule-pack.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import { officeSettings } from '#shared/schema/office.ts';
import { loadSubjects } from '../catalogues/load-lists.ts';
import { type InputFault, isFault } from '../input-fault.ts';
import { buildRecord } from './build-record.ts';
import { findInputFaults } from './check-input.ts';
import { grantExtensions } from './grant-extensions.ts';
import type { JudgeInput } from './input-schema.ts';
import { findReplyFault, type JudgedResult, judgedResults } from './judged-results.ts';
import { buildOwnRecords } from './own-records.ts';
import { packsOf, type RefusedPack } from './packs-of.ts';
import { findRecheckFault, type JudgedRecheck, judgedRecheck } from './recheck-of.ts';

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
  /** Of a 认证结果复核 only. */
  readonly recheck?: JudgedRecheck;
}

/** What the input says of the office over the built-in settings. */
function officeSettingsOf({ settings }: JudgeInput): OfficeSettings {
  const { dispatchStageDays, ...given } = settings;
  const days = { ...DEFAULT_OFFICE_SETTINGS.dispatchStageDays, ...dispatchStageDays };
  return officeSettings.parse({ ...DEFAULT_OFFICE_SETTINGS, ...given, dispatchStageDays: days });
}

/** What the workstation would say of this case; what no case can hold is not judged. */
export async function judgeCase(input: JudgeInput, folder: string): Promise<Judgement | InputFault> {
  const { packs, refusedPacks } = packsOf(input);
  const pack = packFor(packs, input.submittedOn);
  const office = officeSettingsOf(input);
  const subjects = await loadSubjects(input.recheckOf?.imported ?? [], folder, ['recheckOf', 'imported']);
  if (isFault(subjects)) return subjects;
  const wrong = findInputFaults(input, pack)[0] ?? findRecheckFault(input, office, subjects);
  if (wrong) return wrong;
  const settings = deadlineSettingsOf(office);
  const calendar = loadCalendar(input.calendar ?? null);
  const own = buildOwnRecords(input.ownRecords);
  const record = grantExtensions(buildRecord(input), input, { calendar, settings, pack, own });
  if (isFault(record)) return record;
  const { recheckOf } = input;
  const reply = recheckOf?.reply;
  const unfit = reply && findReplyFault(record, reply, subjects, pack);
  if (unfit) return unfit;
  const checklist = checklistOf(record, office, pack, own);
  const rules = judgeRules(record, { checklist, comparisons: null, pack, own });
  return {
    checklist,
    rules,
    deadlines: computeDeadlines(record, calendar, input.today ?? input.submittedOn, settings, pack, own),
    greenChannel: judgeGreenChannel(record),
    results: judgedResults(record, reply, checklist, rules, pack),
    pack: markOfPack(pack),
    refusedPacks,
    ...(recheckOf && { recheck: judgedRecheck(recheckOf, office, subjects) }),
  };
}
