import type { Role, Staff } from '#shared/domain/rights/staff.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { appendStaff } from '../cases/feed.ts';
import type { Database, Read, Write } from '../database/handle.ts';
import type { StaffRow } from '../database/tables.ts';
import { ProblemError } from '../http/problem.ts';
import type { Clock } from '../platform/clock.ts';
import { beginAttempt } from './attempts.ts';
import { spendPasswordCheck, verifyPassword } from './passwords.ts';

export interface StaffEntry {
  readonly id: StaffId;
  readonly number: string;
  readonly name: string;
  readonly role: Role;
  /** PHC; null keeps the one that is there. */
  readonly passwordHash: string | null;
  readonly active: boolean;
}

export function toStaff(row: Pick<StaffRow, 'id' | 'number' | 'name' | 'role' | 'active'>): Staff {
  return { id: row.id, number: row.number, name: row.name, role: row.role, active: row.active };
}

/** Writes a person and tells every station by the feed. */
export async function saveStaff(write: Write, entry: StaffEntry): Promise<void> {
  const { passwordHash, ...person } = entry;
  if (passwordHash === null) {
    await write.updateTable('staff').set(person).where('id', '=', entry.id).execute();
  } else {
    const row = { ...person, password_hash: passwordHash };
    await write
      .insertInto('staff')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }
  await appendStaff(write, person);
}

export async function findStaff(read: Read, id: StaffId): Promise<Staff | null> {
  const row = await read.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toStaff(row) : null;
}

/** Checks a person's password. A person who left, an unknown number and a wrong password all get the same answer. */
export async function signIn(database: Database, number: string, password: string, clock: Clock): Promise<Staff> {
  const attempt = await beginAttempt(database, 'staff', number, clock);
  const row = await database.selectFrom('staff').selectAll().where('number', '=', number).executeTakeFirst();
  const right = row ? await verifyPassword(row.password_hash, password) : false;
  if (!row) await spendPasswordCheck(password);
  if (!row || !right || !row.active) throw new ProblemError(401, 'wrong_credentials', '工号或密码不正确。');
  await attempt.succeeded();
  return toStaff(row);
}
