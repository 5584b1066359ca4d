import { hasRight, isRight } from '#shared/domain/rights/rights.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { describeApplicationFault, isApplicationFault, labelOfPath } from '#shared/i18n/zh-cn/application-faults.ts';
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

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The named field is what the form marks; the words of the schema are for developers and stay out. */
export function inputFailure(issues: readonly Issue[]): Failure {
  const [issue] = issues;
  if (issue === undefined) return { code: 'input_invalid', params: { field: '' } };
  const { path, message } = issue;
  const field = path.map(String).join('.');
  const label = labelOfPath(path);
  if (!isApplicationFault(message)) return { code: 'input_invalid', params: { field: label }, field };
  const fault = describeApplicationFault({ code: message });
  return { code: 'fact_faulty', params: { field: label, fault }, field };
}
