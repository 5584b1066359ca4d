import type { Actor, Staff } from '#shared/domain/rights/staff.ts';
import { ID_PATTERN, type StaffId } from '#shared/kernel/ids.ts';

/** A uuid v7 that a person can tell from its neighbours: `kind` 1–15, `serial` counts. */
export function fakeId<Id extends string>(kind: number, serial: number): Id {
  const id = `019ab000-0000-7${kind.toString(16)}00-8000-${String(serial).padStart(12, '0')}`;
  if (!ID_PATTERN.test(id)) throw new Error(`not a uuid v7: ${id}`);
  return id as Id;
}

function person(serial: number, number: string, name: string, role: Staff['role']): Staff {
  return { id: fakeId<StaffId>(1, serial), number, name, role, active: true };
}

export const REVIEWER = person(1, '1001', '张敏', 'reviewer');
export const SECOND_REVIEWER = person(2, '1002', '李伟', 'reviewer');
export const SUPERVISOR = person(3, '2001', '王芳', 'supervisor');
export const ARCHIVE_CLERK = person(4, '3001', '赵刚', 'archive_clerk');
export const EVERYBODY: readonly Staff[] = [REVIEWER, SECOND_REVIEWER, SUPERVISOR, ARCHIVE_CLERK];

export function actorOf({ id, name, role }: Staff): Actor {
  return { kind: 'staff', staffId: id, name, role };
}

export const APPLICANT: Actor = { kind: 'applicant', staffId: null, name: '申请人', role: null };
