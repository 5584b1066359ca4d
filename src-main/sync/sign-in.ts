import type { Staff } from '#shared/domain/rights/staff.ts';
import { fail, type Reply, succeed } from '#shared/kernel/reply.ts';
import { CentreError } from './api/centre-error.ts';
import type { SyncLoop } from './sync-loop.ts';

/** The centre's own words for a refused password. */
const WRONG_PASSWORD = 'wrong_credentials';

/**
 * Asks the centre whether number and password belong together. `loop` is null before the storage is open. Only the
 * centre's own "no" counts as a wrong password; everything else means that this station must know the person itself.
 */
export async function signInAtCentre(loop: SyncLoop | null, number: string, password: string): Promise<Reply<Staff>> {
  if (loop === null) return fail('centre_unreachable');
  try {
    const { api, clock } = await loop.way();
    const staff = await api.signIn(number, password);
    loop.status.met(clock.now());
    loop.wake();
    return succeed(staff);
  } catch (error) {
    if (!(error instanceof CentreError)) throw error;
    if (error.code === WRONG_PASSWORD) return fail('sign_in_wrong');
    if (error.trouble === 'too_many' && error.status === 429) {
      const seconds = error.retryAfter ?? 60;
      return fail('sign_in_locked', { seconds, minutes: Math.ceil(seconds / 60) });
    }
    if (error.trouble === 'no_centre' || error.trouble === 'not_enrolled') return fail('not_enrolled');
    if (error.trouble === 'refused' || error.trouble === 'unauthorised') return fail('centre_error');
    loop.status.missed();
    return fail('centre_unreachable');
  }
}
