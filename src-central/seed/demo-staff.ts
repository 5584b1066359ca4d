import type { Role } from '#shared/domain/rights/staff.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { Database } from '../database/handle.ts';
import { hashPassword } from '../identity/passwords.ts';
import { saveStaff } from '../identity/staff.ts';
import { asId } from '../platform/new-id.ts';

export interface DemoPerson {
  readonly id: StaffId;
  readonly number: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

/** Of the demo office only: everybody may read it in docs/demo-office.md. */
export const DEMO_ENROLMENT_CODE = 'LF-DEMO-2026';

function person(number: string, name: string, role: Role): DemoPerson {
  // Fixed ids, so that a station which was enrolled before knows the same people after the office was set up anew.
  const id = asId<StaffId>(`01940000-0000-7000-8000-00000000${number}`);
  return { id, number, name, role, password: `Demo-${number}-lf` };
}

/** Invented people. */
export const DEMO_STAFF: readonly DemoPerson[] = [
  person('1001', '林晓岚', 'reviewer'),
  person('1002', '周启明', 'reviewer'),
  person('1003', '解雨桐', 'reviewer'),
  person('1004', '欧阳思远', 'reviewer'),
  person('2001', '郑书平', 'archive_clerk'),
  person('3001', '沈静秋', 'supervisor'),
];

/** Everybody of the demo office who is not there yet; a password that was changed since stays. */
export async function seedStaff(database: Database): Promise<void> {
  for (const { password, ...entry } of DEMO_STAFF) {
    const known = await database.selectFrom('staff').select('id').where('id', '=', entry.id).executeTakeFirst();
    if (known) continue;
    const passwordHash = await hashPassword(password);
    await database.transaction().execute((write) => saveStaff(write, { ...entry, active: true, passwordHash }));
  }
}
