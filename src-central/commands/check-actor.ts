import { mayDo } from '#shared/domain/rights/action-rights.ts';
import type { WireEvent } from '../cases/wire.ts';
import type { Write } from '../database/handle.ts';
import type { Problem } from '../http/problem.ts';
import { findStaff } from '../identity/staff.ts';

/** 再次补正 names a supervisor: one that the centre has on file as such. */
async function isApproved(write: Write, { action }: WireEvent): Promise<boolean> {
  if (action.kind !== 'supplement_requested' || !action.again) return true;
  const { staffId } = action.again.approvedBy;
  const approver = staffId === null ? null : await findStaff(write, staffId);
  return approver?.active === true && approver.role === 'supervisor';
}

/**
 * Whether the person on the event may do this: a member of staff that the centre knows, with the right in the role
 * that the centre has on file and in the one that the event claims.
 */
export async function checkActor(write: Write, event: WireEvent): Promise<Problem | null> {
  const { actor, action } = event;
  if (actor.kind !== 'staff' || actor.staffId === null) {
    return { code: 'actor_not_allowed', message: '工作站只能提交本中心工作人员办理的操作。' };
  }
  const staff = await findStaff(write, actor.staffId);
  if (!staff?.active) return { code: 'unknown_staff', message: '办理人不在册或已停用，请由主管核对人员名单。' };
  if (!(await isApproved(write, event))) {
    return { code: 'not_a_supervisor', message: '再次补正须由在册主管确认。' };
  }
  const allowed = mayDo(actor, action) && mayDo({ ...actor, role: staff.role }, action);
  return allowed ? null : { code: 'forbidden', message: '办理人没有进行这项操作的权限。' };
}
