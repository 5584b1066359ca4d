import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Actor } from '#shared/domain/rights/staff.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { AuditTable } from '../tables.ts';

export interface AuditEntry {
  readonly at: Instant;
  /** e.g. `case_event`, `signed_in`, `sign_in_refused`, `sync_yielded`. */
  readonly kind: string;
  /** Null before anybody is known. */
  readonly actor: Actor | null;
  readonly caseId: CaseId | null;
  readonly detail: unknown;
}

const GENESIS = '0'.repeat(64);
const STEP = 1000;

/** Every column but the hash itself, in a fixed order, so that no change of one goes unseen. */
function chainHash(row: Omit<Selectable<AuditTable>, 'hash'>): string {
  const content = JSON.stringify([row.seq, row.at, row.kind, row.actor, row.case_id, row.detail, row.previous]);
  return createHash('sha256').update(content).digest('hex');
}

/** In the transaction of the change that it records: both or neither. */
export async function appendAudit(handle: WriteHandle, entry: AuditEntry): Promise<void> {
  const last = await handle
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: entry.at,
    kind: entry.kind,
    actor: entry.actor && JSON.stringify(entry.actor),
    case_id: entry.caseId,
    detail: JSON.stringify(entry.detail),
    previous: last?.hash ?? GENESIS,
  };
  await handle
    .insertInto('audit')
    .values({ ...row, hash: chainHash(row) })
    .execute();
}

/** Number of the first row that does not follow from the one before it; null when the whole chain holds. */
export async function firstBrokenAudit(handle: ReadHandle): Promise<number | null> {
  let seq = 0;
  let previous = GENESIS;
  for (;;) {
    const rows = await handle
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(STEP)
      .execute();
    for (const row of rows) {
      if (row.seq !== seq + 1 || row.previous !== previous || row.hash !== chainHash(row)) return seq + 1;
      seq = row.seq;
      previous = row.hash;
    }
    if (rows.length < STEP) return null;
  }
}

/** When something was last saved here; null in a new database. */
export async function lastAuditAt(handle: ReadHandle): Promise<Instant | null> {
  const last = await handle.selectFrom('audit').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return (last?.at ?? null) as Instant | null;
}
