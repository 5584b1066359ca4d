import { hasRight, isRight } from '#shared/domain/rights/rights.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { type CommandName, contract } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/kernel/reply.ts';

/** Whether this person may give this command; null when so. What is not said to be allowed is not. */
export function refusalFor(name: CommandName, staff: Staff | null): Failure | null {
  const { who } = contract[name];
  if (who === 'anyone') return null;
  if (staff === null) return { code: 'session_missing' };
  if (who === 'signed_in') return null;
  return isRight(who) && hasRight(staff.role, who) ? null : { code: 'right_missing' };
}

/** The named field is what the form marks; the words of the schema are for developers and stay out. */
export function inputFailure(issues: readonly { readonly path: readonly PropertyKey[] }[]): Failure {
  const field = issues[0]?.path.map(String).join('.') ?? '';
  return { code: 'input_invalid', params: { field }, field };
}
