import { refreshDueDates } from '../case/refresh-due-dates.ts';
import type { CoreContext } from '../core-context.ts';

type FollowContext = Pick<CoreContext, 'storage' | 'clock' | 'calendar' | 'office'>;

/** After a version came: what is in force is looked at again, and the due dates that the queue sorts by follow. */
export async function followOffice(context: FollowContext): Promise<void> {
  await context.office.load();
  await refreshDueDates(context);
}
