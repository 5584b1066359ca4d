import { blockersFor } from '#shared/domain/results/blockers.ts';
import { fitsBeside, livePapers, proposableKinds } from '#shared/domain/results/papers.ts';
import { faultOfReply } from '#shared/domain/results/recheck-reply.ts';
import { missingValues } from '#shared/domain/results/result-values.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { announce } from '../case/act-on-case.ts';
import { assessCase } from '../case/assess-case.ts';
import { takeStep } from '../case/change-case.ts';
import { type GatheredCase, gatherCase } from '../case/gather-case.ts';
import { viewCase } from '../case/view-case.ts';
import { knownSubjects } from '../catalogue/list-subjects.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';
import { valuesFor } from './draft-results.ts';

type Papers = InputOf<'result.propose'>['papers'];

/** Each paper beside those that count already and beside the others of this proposal. */
function refuseUnfit(context: CoreContext, { record }: GatheredCase, papers: Papers): void {
  const possible = proposableKinds(record, context.office.packOf(record));
  for (const [index, { kind }] of papers.entries()) {
    const others = papers.slice(0, index);
    if (!possible.includes(kind) || !fitsBeside(kind, [...livePapers(record), ...others]))
      refuse('result_not_possible');
  }
}

/** Nothing goes before a signatory while something stands in the way, whatever the window showed. */
function refuseBlocked(context: CoreContext, gathered: GatheredCase, papers: Papers): void {
  const { checklist, rules, comparisons } = assessCase(context, gathered);
  for (const { kind } of papers) {
    const [first, ...others] = blockersFor(gathered.record, 'propose', checklist, rules, {
      resultKind: kind,
      comparisons,
      policy: context.policy,
    });
    if (first) refuse('result_blocked', { first: first.text, others: others.length });
  }
}

/** Puts the papers that the case ends in before the signatory: all of them, or none when one of them does not fit. */
export async function proposeResult(
  context: CoreContext,
  staff: Staff,
  { caseId, papers }: InputOf<'result.propose'>,
): Promise<CaseView> {
  await context.storage.write(async (handle) => {
    const gathered = await gatherCase(handle, caseId, context.clock.today());
    refuseUnfit(context, gathered, papers);
    refuseBlocked(context, gathered, papers);
    const subjects = await knownSubjects(handle);
    for (const { kind, values: given } of papers) {
      const values = valuesFor(context, gathered, kind, given);
      const [missing] = missingValues(kind, values);
      const fault = faultOfReply(gathered.record, values, subjects);
      if (fault !== null) refuse(fault);
      if (missing !== undefined) refuse('result_value_missing', { label: missing });
      await takeStep(context, handle, staff, caseId, () => {
        return { kind: 'result_proposed', resultId: context.ids.next(), resultKind: kind, values };
      });
    }
  });
  announce(context, caseId);
  return viewCase(context, staff, caseId);
}
