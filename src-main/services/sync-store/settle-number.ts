import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { type NumberSeries, numberSeries, resultSeries } from '#shared/domain/results/numbers.ts';
import { dateParts } from '#shared/kernel/civil-date.ts';
import { shanghaiDate } from '#shared/kernel/instant.ts';
import type { WriteHandle } from '../../storage/handles.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { restand } from '../../storage/repositories/case-events.ts';
import { findCase } from '../../storage/repositories/cases.ts';
import { addNumberAlias } from '../../storage/repositories/numbers.ts';
import type { CaseContext } from '../core-context.ts';
import { isProvisionalNumber, takeLeasedNumber } from '../numbers.ts';
import { rebuildCase } from './rebuild-case.ts';

type Numbered = Extract<CaseAction, { kind: 'received' | 'result_signed' }>;

function provisionalAction({ action }: CaseEvent): Numbered | null {
  if (action.kind !== 'received' && action.kind !== 'result_signed') return null;
  return isProvisionalNumber(action.number) ? action : null;
}

function seriesOf(
  { office }: CaseContext,
  event: CaseEvent,
  action: Numbered,
  record: CaseRecord | null,
): NumberSeries | null {
  const words = office.numberWords;
  if (action.kind === 'received') return numberSeries(action.business, dateParts(action.submittedOn).year, words);
  const result = record?.results.find((candidate) => candidate.id === action.resultId);
  return result ? resultSeries(result.kind, dateParts(shanghaiDate(event.at)).year, words) : null;
}

/**
 * The centre takes leased numbers only: a number that this station made itself is replaced before the command first
 * goes out. The event as it may go; null while no number of its series is left.
 */
export async function settleNumber(
  context: CaseContext,
  handle: WriteHandle,
  event: CaseEvent,
): Promise<CaseEvent | null> {
  const action = provisionalAction(event);
  if (!action) return event;
  const record = (await findCase(handle, event.caseId))?.record ?? null;
  const series = seriesOf(context, event, action, record);
  const number = series && (await takeLeasedNumber(handle, series));
  if (!number) return null;
  const settled: CaseEvent = { ...event, action: { ...action, number } };
  await restand(handle, settled, 'pending');
  if (action.kind === 'received') await addNumberAlias(handle, event.caseId, action.number);
  await appendAudit(handle, {
    at: context.clock.now(),
    kind: 'number_settled',
    actor: null,
    caseId: event.caseId,
    detail: { key: event.id, from: action.number, to: number },
  });
  await rebuildCase(context, handle, event.caseId);
  return settled;
}
