import type { Selectable } from 'kysely';
import type { Role, Staff } from '#shared/domain/rights/staff.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { StaffTable } from '../tables.ts';

export interface KnownStaff extends Staff {
  /** argon2id; null when the person never signed in at this station. */
  readonly verifier: string | null;
  readonly lastOnlineAt: Instant | null;
}

function toKnown(row: Selectable<StaffTable>): KnownStaff {
  return {
    id: row.id as StaffId,
    number: row.number,
    name: row.name,
    role: row.role as Role,
    active: row.active === 1,
    verifier: row.verifier,
    lastOnlineAt: row.last_online_at as Instant | null,
  };
}

/** Nobody with that number, or nobody active any more. */
export async function findStaff(handle: ReadHandle, number: string): Promise<KnownStaff | null> {
  const row = await handle
    .selectFrom('staff')
    .selectAll()
    .where('number', '=', number)
    .orderBy('active', 'desc')
    .executeTakeFirst();
  return row ? toKnown(row) : null;
}

export async function listStaff(handle: ReadHandle): Promise<readonly KnownStaff[]> {
  const rows = await handle.selectFrom('staff').selectAll().orderBy('number').execute();
  return rows.map(toKnown);
}

/** As the centre tells it. Somebody who left loses the verifier: no offline sign-in either. */
export async function saveStaff(handle: WriteHandle, staff: Staff): Promise<void> {
  const changes = { number: staff.number, name: staff.name, role: staff.role, active: staff.active ? 1 : 0 };
  await handle
    .insertInto('staff')
    .values({ id: staff.id, ...changes })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(staff.active ? changes : { ...changes, verifier: null, last_online_at: null }),
    )
    .execute();
}

export async function saveVerifier(handle: WriteHandle, id: StaffId, verifier: string, at: Instant): Promise<void> {
  await handle.updateTable('staff').set({ verifier, last_online_at: at }).where('id', '=', id).execute();
}

export interface SignInAttempts {
  readonly failures: number;
  readonly lockedUntil: Instant | null;
}

export async function signInAttempts(handle: ReadHandle, number: string): Promise<SignInAttempts> {
  const row = await handle.selectFrom('sign_in_attempts').selectAll().where('number', '=', number).executeTakeFirst();
  return { failures: row?.failures ?? 0, lockedUntil: (row?.locked_until ?? null) as Instant | null };
}

export async function saveSignInAttempts(handle: WriteHandle, number: string, attempts: SignInAttempts): Promise<void> {
  const changes = { failures: attempts.failures, locked_until: attempts.lockedUntil };
  await handle
    .insertInto('sign_in_attempts')
    .values({ number, ...changes })
    .onConflict((conflict) => conflict.column('number').doUpdateSet(changes))
    .execute();
}

export async function clearSignInAttempts(handle: WriteHandle, number: string): Promise<void> {
  await handle.deleteFrom('sign_in_attempts').where('number', '=', number).execute();
}
