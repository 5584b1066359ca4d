import type { Staff } from '#shared/domain/rights/staff.ts';
import { findStaff } from '../../storage/repositories/staff.ts';
import type { CoreContext } from '../core-context.ts';
import type { Session } from './session.ts';

/** Somebody who was dismissed or changed role meanwhile is not who signed in: the feed's word counts at once. */
export async function currentStaff(context: CoreContext, session: Session): Promise<Staff | null> {
  const signedIn = session.staff();
  if (signedIn === null) return null;
  const known = await context.storage.read((handle) => findStaff(handle, signedIn.number));
  if (known?.active && known.id === signedIn.id && known.role === signedIn.role) return signedIn;
  session.end();
  context.display.clear();
  context.notifier.notify({ topic: 'session', caseId: null });
  return null;
}
