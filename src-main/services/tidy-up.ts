import { toInstant } from '#shared/kernel/instant.ts';
import { dropDraftsBefore } from '../storage/repositories/drafts.ts';
import { heldStoreNames } from '../storage/repositories/files.ts';
import { completeSearch } from './case/complete-search.ts';
import { refreshDueDates } from './case/refresh-due-dates.ts';
import type { CoreContext } from './core-context.ts';

/** A draft that nobody came back to in a quarter of a year. */
const DRAFTS_MS = 92 * 24 * 3_600_000;

/** Once after the start, beside the work: what the last crash left half goes away, due dates follow the calendar, the search knows every case. Never rejects. */
export async function tidyUp(context: CoreContext): Promise<void> {
  try {
    const known = await context.storage.read(heldStoreNames);
    const removed = await context.documents.sweep((storeName) => known.has(storeName));
    await refreshDueDates(context);
    await context.storage.write((handle) =>
      dropDraftsBefore(handle, toInstant(Date.parse(context.clock.now()) - DRAFTS_MS)),
    );
    await completeSearch(context);
    if (removed > 0) context.logger.info('stray_files_removed', { removed });
  } catch (error) {
    context.logger.error('tidy_up_failed', error);
  }
}
