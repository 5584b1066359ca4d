import { faultOfContestedCase, faultOfQuote } from '#shared/domain/case/contested-case.ts';
import { describeRefusal } from '#shared/i18n/zh-cn/refusals.ts';
import { lockCase, rechecksOf } from '../cases/case-repository.ts';
import type { WireEvent } from '../cases/wire.ts';
import type { Write } from '../database/handle.ts';
import type { Problem } from '../http/problem.ts';
import { settingsOn } from '../office/current-settings.ts';

/**
 * Whether a recheck rests on what the centre has of the first case; null when it does, or is none. The first case is
 * locked: of two stations that contest one certificate at the same moment, one opens the recheck.
 */
export async function checkRecheck(write: Write, { action }: WireEvent): Promise<Problem | null> {
  if (action.kind !== 'received' || !action.recheck) return null;
  const { caseId, number } = action.recheck;
  const first = await lockCase(write, caseId);
  if (first === null) return problemOf({ kind: 'recheck_not_linked', number });
  const { submittedOn: on } = action;
  const { recheckWindowDays: windowDays } = await settingsOn(write, on);
  const rechecks = await rechecksOf(write, caseId);
  const fault = faultOfContestedCase({ first, rechecks, on, windowDays }) ?? faultOfQuote(action, first);
  return fault && problemOf(fault);
}

function problemOf(fault: Parameters<typeof describeRefusal>[0]): Problem {
  return { code: fault.kind, message: describeRefusal(fault) };
}
