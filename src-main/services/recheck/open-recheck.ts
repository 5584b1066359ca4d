import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { faultOfContest } from '#shared/domain/case/contest-result.ts';
import { faultOfContestedCase } from '#shared/domain/case/contested-case.ts';
import { certificateOf, recheckUntil } from '#shared/domain/case/recheck.ts';
import type { RecheckOf } from '#shared/domain/case/recheck-of.ts';
import { numberSeries } from '#shared/domain/results/numbers.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import { dateParts } from '#shared/kernel/civil-date.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { findCase, rechecksOf } from '../../storage/repositories/cases.ts';
import { announce } from '../case/act-on-case.ts';
import { takeFirstStep } from '../case/change-case.ts';
import { knownSubjects } from '../catalogue/list-subjects.ts';
import type { CoreContext } from '../core-context.ts';
import { takeNumberOf } from '../numbers.ts';
import { refuse } from '../refused.ts';

type Request = InputOf<'recheck.open'>;

/** A result that was issued and stands, within the office's window, and is not being gone into already. */
async function contestedResult(
  context: CoreContext,
  handle: ReadHandle,
  first: CaseRecord,
  { contested, proposed, reason }: Request,
): Promise<RecheckOf> {
  const on = context.clock.today();
  const days = context.office.settings.recheckWindowDays;
  const rechecks = await rechecksOf(handle, first.id);
  const unfit = faultOfContestedCase({ first, rechecks, on, windowDays: days });
  if (unfit) {
    const { kind, ...params } = unfit;
    refuse(kind, params);
  }
  const certificate = certificateOf(first);
  if (!certificate?.number) refuse('recheck_nothing_issued');
  const until = recheckUntil(certificate, days);
  const field = certificate.values.field ?? '';
  const fault = faultOfContest({ contested, field, proposed }, until, await knownSubjects(handle), on);
  if (fault) refuse(fault.code, { days, until: until ?? '' }, fault.field ?? undefined);
  const { id: caseId, number } = first;
  return {
    caseId,
    number,
    resultId: certificate.id,
    resultNumber: certificate.number,
    field,
    proposed: proposed.trim(),
    reason,
  };
}

/**
 * 认证结果复核 (P四): a case of its own, linked to the first; facts and papers are the first one's. The network is not
 * asked.
 */
export async function openRecheck(
  context: CoreContext,
  staff: Staff,
  request: Request,
): Promise<OutputOf<'recheck.open'>> {
  const submittedOn = context.clock.today();
  const record = await context.storage.write(async (handle) => {
    const first = (await findCase(handle, request.caseId))?.record ?? refuse('case_not_found');
    const recheck = await contestedResult(context, handle, first, request);
    const series = numberSeries('recognition', dateParts(submittedOn).year, context.office.numberWords);
    return takeFirstStep(context, handle, staff, {
      kind: 'received',
      number: await takeNumberOf(handle, series, context.ids.next()),
      business: 'recognition',
      channel: 'counter',
      applicant: first.applicant,
      submitter: first.submitter,
      facts: first.facts,
      submittedOn,
      documents: [],
      recheck,
    });
  });
  announce(context, record.id);
  announce(context, request.caseId);
  return { caseId: record.id, number: record.number };
}
