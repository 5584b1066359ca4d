import type { Staff } from '#shared/domain/rights/staff.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { findStaff, listStaff } from '../../storage/repositories/staff.ts';
import { announce } from '../case/act-on-case.ts';
import { takeStep } from '../case/change-case.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

/** `staffNumber` null takes the case from whoever has it. */
export async function assignCase(
  context: CoreContext,
  staff: Staff,
  caseId: CaseId,
  staffNumber: string | null,
): Promise<null> {
  await context.storage.write(async (handle) => {
    const person = staffNumber === null ? null : await findStaff(handle, staffNumber);
    if (staffNumber !== null && !person?.active) refuse('staff_not_found', { number: staffNumber }, 'staffNumber');
    const assignee = person && { staffId: person.id, name: person.name };
    await takeStep(context, handle, staff, caseId, () => ({ kind: 'assigned', assignee }));
  });
  announce(context, caseId);
  return null;
}

export async function staffList(
  context: CoreContext,
): Promise<readonly { readonly number: string; readonly name: string; readonly role: string }[]> {
  const everybody = await context.storage.read(listStaff);
  return everybody.filter((person) => person.active).map(({ number, name, role }) => ({ number, name, role }));
}
