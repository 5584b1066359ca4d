import { isRefusal } from './api/centre-api.ts';
import type { RoundParts } from './sync-parts.ts';

/**
 * Hands in the public key by which this station signs results, unless the centre vouches for it already; answers
 * whether it did. A centre that does not take it holds up nothing else.
 */
export async function enrolKey({ api, store, logger }: RoundParts): Promise<boolean> {
  const key = await store.keyToEnrol();
  if (key === null) return false;
  try {
    await api.enrolKey(key);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    logger.warn('station_key_refused');
    return false;
  }
}
