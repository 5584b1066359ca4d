import { CentreError } from './api/centre-error.ts';
import { type RoundParts, tellChange } from './sync-parts.ts';

/**
 * Takes everything that happened since the cursor, page by page. A page and its cursor are kept in one transaction, so
 * a cut anywhere means at most that a page comes twice, and a page that comes twice changes nothing.
 */
export async function pullFeed(parts: RoundParts): Promise<number> {
  const { api, store, notifier, signal } = parts;
  let received = 0;
  for (;;) {
    const cursor = await store.cursor();
    const page = await api.feed(cursor);
    signal.throwIfAborted();
    if (page.entries.length > 0 || page.nextCursor !== cursor) {
      tellChange(notifier, await store.applyFeed(page.entries, page.nextCursor));
      received += page.entries.length;
    }
    // Something of a newer version stands next: what came before it is kept, the rest waits for the newer station.
    if (page.blocked) throw new CentreError('incompatible');
    if (!page.more) return received;
  }
}
