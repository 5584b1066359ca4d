import type { RoundParts } from './sync-parts.ts';

/** Keeps enough numbers here to print for days without the centre. A block that is lost on the way is a gap, never a double. */
export async function leaseNumbers({ api, store, signal }: RoundParts): Promise<void> {
  for (const { series, size } of await store.numbersWanted()) {
    signal.throwIfAborted();
    await store.addNumberBlock(await api.leaseNumbers(series, size));
  }
}
