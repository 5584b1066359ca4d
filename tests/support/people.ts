import type { Staff } from '#shared/domain/rights/staff.ts';
import type { StaffId } from '#shared/kernel/ids.ts';

function person(tail: string, number: string, name: string, role: Staff['role']): Staff {
  return { id: `01900000-0000-7000-8000-00000000${tail}` as StaffId, number, name, role, active: true };
}

/** Fictitious; the password of each is `counter-<number>`. */
export const LI: Staff = person('1001', '1001', '李明', 'reviewer');
export const WANG: Staff = person('1002', '1002', '王芳', 'reviewer');
export const CHEN: Staff = person('2001', '2001', '陈静', 'supervisor');
export const ZHAO: Staff = person('3001', '3001', '赵强', 'archive_clerk');
export const EVERYBODY: readonly Staff[] = [LI, WANG, CHEN, ZHAO];

export function passwordOf(staff: Staff): string {
  return `counter-${staff.number}`;
}
