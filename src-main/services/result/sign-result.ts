import { findResult } from '#shared/domain/case/find-in-case.ts';
import { resultSeries } from '#shared/domain/results/numbers.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { dateParts } from '#shared/kernel/civil-date.ts';
import { announce } from '../case/act-on-case.ts';
import { takeStep } from '../case/change-case.ts';
import { viewCase } from '../case/view-case.ts';
import type { CoreContext } from '../core-context.ts';
import { takeNumberOf } from '../numbers.ts';
import { Refused, refuse } from '../refused.ts';
import { checkPerson } from '../session/check-person.ts';
import type { Session } from '../session/session.ts';

/**
 * Four eyes: the signatory gives number and password here, whoever is signed in, and the session stays as it is. The
 * events carry the signatory's name; all papers are signed or none. A number is taken now and is 暂定 until the centre accepts it.
 */
export async function signResult(
  context: CoreContext,
  session: Session,
  staff: Staff,
  { caseId, resultIds, signerNumber, signerPassword }: InputOf<'result.sign'>,
): Promise<CaseView> {
  const checked = await session.alone(() => checkPerson(context, 'signature', signerNumber, signerPassword));
  if (!checked.ok) throw new Refused({ ...checked.failure, field: 'signerPassword' });
  const signer = checked.value.staff;
  await context.storage.write(async (handle) => {
    for (const resultId of resultIds) {
      await takeStep(context, handle, signer, caseId, async (record) => {
        const result = findResult(record, resultId);
        if (!result) refuse('result_not_found');
        const series = resultSeries(result.kind, dateParts(context.clock.today()).year, context.office.numberWords);
        const number = await takeNumberOf(handle, series, context.ids.next());
        return { kind: 'result_signed', resultId, number, provisional: true };
      });
    }
  });
  announce(context, caseId);
  return viewCase(context, staff, caseId);
}
