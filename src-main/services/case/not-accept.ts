import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { CoreContext } from '../core-context.ts';
import { printAfterStep } from '../letters/print-letter.ts';
import { actOnCase } from './act-on-case.ts';

/** 不予受理: the case ends without a result, and its notice prints once that is saved. */
export async function notAccept(
  context: CoreContext,
  staff: Staff,
  { caseId, reason }: InputOf<'case.not_accept'>,
): Promise<OutputOf<'case.not_accept'>> {
  const view = await actOnCase(context, staff, caseId, () => ({ kind: 'not_accepted', reason }));
  return { case: view, letter: await printAfterStep(context, caseId, 'not_accepted') };
}
