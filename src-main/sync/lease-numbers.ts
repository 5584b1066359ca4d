import { isRefusal } from './api/centre-api.ts';
import type { RoundParts } from './sync-parts.ts';

/**
 * Keeps enough numbers here to print for days without the centre. A block that is lost on the way is a gap, never a
 * double. A refused block holds up nothing else: what needs a number stands as waiting for one.
 */
export async function leaseNumbers({ api, store, signal, logger }: RoundParts): Promise<void> {
  for (const { series, size } of await store.numbersWanted()) {
    signal.throwIfAborted();
    try {
      await store.addNumberBlock(await api.leaseNumbers(series, size));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      logger.warn('number_block_refused', { series, code: error.code });
    }
  }
}
