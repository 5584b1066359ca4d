import { FACT_FAULT_CODES, type FactFaultCode } from '#shared/domain/case/fact-faults.ts';
import { hasRight, isRight } from '#shared/domain/rights/rights.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { FACT_FAULT_NAMES, FIELD_NAMES } from '#shared/i18n/zh-cn/domain.ts';
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

function isFactFault(message: string): message is FactFaultCode {
  return FACT_FAULT_CODES.some((code) => code === message);
}

/** `facts.stays.0.entry` is 出入境记录; an unnamed field stays as it is. */
function labelOf(path: readonly PropertyKey[], field: string): string {
  const named = path.map(String).find((part) => FIELD_NAMES[part] !== undefined);
  return named === undefined ? field : (FIELD_NAMES[named] ?? field);
}

/** The named field is what the form marks; the words of the schema are for developers and stay out. */
export function inputFailure(issues: readonly Issue[]): Failure {
  const [issue] = issues;
  const field = issue?.path.map(String).join('.') ?? '';
  if (issue === undefined || !isFactFault(issue.message)) return { code: 'input_invalid', params: { field }, field };
  const params = { field: labelOf(issue.path, field), fault: FACT_FAULT_NAMES[issue.message] };
  return { code: 'fact_faulty', params, field };
}
