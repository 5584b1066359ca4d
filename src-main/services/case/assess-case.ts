import { judgeGreenChannel } from '#shared/domain/deadlines/green-channel.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { type ComparisonContext, compareWithForm } from '#shared/domain/reading/compare-with-form.ts';
import type { ComparisonRow } from '#shared/domain/reading/comparison.ts';
import { recognitionDays } from '#shared/domain/rule-pack/deadline-table.ts';
import { markOfPack } from '#shared/domain/rule-pack/rule-pack.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { CaseContext } from '../core-context.ts';
import { clocksOf } from './clocks-of.ts';
import type { GatheredCase } from './gather-case.ts';
import { nameReadings } from './name-readings.ts';

export type Assessment = Pick<
  CaseView,
  'greenChannel' | 'pack' | 'deadlineClasses' | 'checklist' | 'clocks' | 'rules' | 'comparisons'
>;

function contextOf({ record, institutions, otherCases }: GatheredCase): ComparisonContext {
  return { nameReadings: nameReadings(record.applicant.name), institutions, otherCases };
}

/** Null until something was read: before that nothing agrees and nothing differs. */
function compare(gathered: GatheredCase): readonly ComparisonRow[] | null {
  const { record, readings } = gathered;
  const read = readings.flatMap(({ documentId, result }) => (result ? [{ document: { id: documentId }, result }] : []));
  if (read.length === 0) return null;
  return compareWithForm(record, read, contextOf(gathered));
}

/** What the rules say of a case today; the same for the screen, the drafts and the blockers. */
export function assessCase(
  context: Pick<CaseContext, 'calendar' | 'clock' | 'office'>,
  gathered: GatheredCase,
): Assessment {
  const { record, own } = gathered;
  const pack = context.office.packOf(record);
  const checklist = checklistOf(record, context.office.settings, pack, own);
  // What was read and compared belongs to the first case; a recheck asks for nothing but the 专业领域.
  const comparisons = record.recheckOf ? [] : compare(gathered);
  return {
    pack: markOfPack(pack),
    deadlineClasses: recognitionDays(pack.deadlines),
    checklist,
    clocks: clocksOf(context, record, own),
    greenChannel: judgeGreenChannel(record),
    rules: judgeRules(record, { checklist, comparisons, pack, own }),
    comparisons: comparisons ?? compareWithForm(record, [], contextOf(gathered)),
  };
}
