import { type DraftPlace, type DraftsClosed, isDraftPlace } from '#shared/domain/case/draft-place.ts';
import type { CaseId, StaffId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

/** Whose, and on which case. */
export interface DraftOwner {
  readonly caseId: CaseId;
  readonly staffId: StaffId;
}

export interface Draft {
  readonly place: DraftPlace;
  /** JSON of the form that wrote it. */
  readonly value: string;
  readonly savedAt: Instant;
}

/** The latest first. */
export async function draftsOf(handle: ReadHandle, { caseId, staffId }: DraftOwner): Promise<readonly Draft[]> {
  const rows = await handle
    .selectFrom('drafts')
    .select(['place', 'value', 'saved_at'])
    .where('case_id', '=', caseId)
    .where('staff_id', '=', staffId)
    .orderBy('saved_at', 'desc')
    .execute();
  return rows.flatMap(({ place, value, saved_at }) =>
    isDraftPlace(place) ? [{ place, value, savedAt: saved_at as Instant }] : [],
  );
}

export async function keepDraft(
  handle: WriteHandle,
  { caseId, staffId }: DraftOwner,
  { place, value, savedAt }: Draft,
): Promise<void> {
  await handle
    .insertInto('drafts')
    .values({ case_id: caseId, staff_id: staffId, place, value, saved_at: savedAt })
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'staff_id', 'place']).doUpdateSet({ value, saved_at: savedAt }),
    )
    .execute();
}

export async function dropDrafts(
  handle: WriteHandle,
  { caseId, staffId }: DraftOwner,
  closed: DraftsClosed,
): Promise<void> {
  const own = handle.deleteFrom('drafts').where('case_id', '=', caseId).where('staff_id', '=', staffId);
  if ('except' in closed) await own.where('place', 'not in', closed.except).execute();
  else if (closed.places.length > 0) await own.where('place', 'in', closed.places).execute();
}

/** Of whoever: what nobody came back to since then. */
export async function dropDraftsBefore(handle: WriteHandle, savedBefore: Instant): Promise<void> {
  await handle.deleteFrom('drafts').where('saved_at', '<', savedBefore).execute();
}
