import { heldStoreNames } from '../storage/repositories/files.ts';
import { refreshDueDates } from './case/refresh-due-dates.ts';
import type { CoreContext } from './core-context.ts';

/** Once after the start, beside the work: what the last crash left half goes away, due dates follow the calendar. Never rejects. */
export async function tidyUp(context: CoreContext): Promise<void> {
  try {
    const known = await context.storage.read(heldStoreNames);
    const removed = await context.documents.sweep((storeName) => known.has(storeName));
    await refreshDueDates(context);
    if (removed > 0) context.logger.info('stray_files_removed', { removed });
  } catch (error) {
    context.logger.error('tidy_up_failed', error);
  }
}
