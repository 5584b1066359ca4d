import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { PinnedList } from '#shared/ipc/views/work-views.ts';
import { pinList, pinnedLists, unpinList } from '../../storage/repositories/pinned-lists.ts';
import { countList, workList } from '../../storage/repositories/work-lists.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

/** More do not fit beside the list. */
const MOST = 12;

export function listPinned({ storage, clock }: CoreContext, staff: Staff): Promise<readonly PinnedList[]> {
  const asker = { staffId: staff.id, today: clock.today() };
  return storage.read(async (handle) => {
    const pinned: PinnedList[] = [];
    for (const filter of await pinnedLists(handle, staff.id)) {
      const { view, business, text } = filter;
      const count = text === null ? await countList(handle, workList(view, asker), business) : null;
      pinned.push({ ...filter, count });
    }
    return pinned;
  });
}

export async function setPinned(
  context: CoreContext,
  staff: Staff,
  { pinned, ...filter }: InputOf<'queue.pin'>,
): Promise<readonly PinnedList[]> {
  await context.storage.write(async (handle) => {
    if (!pinned) return unpinList(handle, staff.id, filter);
    if ((await pinnedLists(handle, staff.id)).length >= MOST) refuse('pins_full', { most: MOST });
    return pinList(handle, staff.id, filter);
  });
  return listPinned(context, staff);
}
