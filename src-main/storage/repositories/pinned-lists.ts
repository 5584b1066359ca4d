import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { type ListFilter, QUEUE_VIEWS } from '#shared/ipc/views/work-views.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

function toRow(staffId: StaffId, { view, business, text }: ListFilter) {
  return { staff_id: staffId, view, business: business ?? '', text: text ?? '' };
}

/** In the order in which they were pinned; one whose view is no more is left out. */
export async function pinnedLists(handle: ReadHandle, staffId: StaffId): Promise<readonly ListFilter[]> {
  const rows = await handle
    .selectFrom('pinned_lists')
    .select(['view', 'business', 'text'])
    .where('staff_id', '=', staffId)
    .orderBy('no')
    .execute();
  return rows.flatMap((row) => {
    const view = QUEUE_VIEWS.find((one) => one === row.view);
    const business = BUSINESS_CODES.find((one) => one === row.business) ?? null;
    return view ? [{ view, business, text: row.text === '' ? null : row.text }] : [];
  });
}

export async function pinList(handle: WriteHandle, staffId: StaffId, filter: ListFilter): Promise<void> {
  await handle
    .insertInto('pinned_lists')
    .values(toRow(staffId, filter))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function unpinList(handle: WriteHandle, staffId: StaffId, filter: ListFilter): Promise<void> {
  const { view, business, text } = toRow(staffId, filter);
  await handle
    .deleteFrom('pinned_lists')
    .where('staff_id', '=', staffId)
    .where('view', '=', view)
    .where('business', '=', business)
    .where('text', '=', text)
    .execute();
}
