import type { Actor, Staff } from '#shared/domain/rights/staff.ts';

export function actorOf(staff: Staff): Actor {
  return { kind: 'staff', staffId: staff.id, name: staff.name, role: staff.role };
}
