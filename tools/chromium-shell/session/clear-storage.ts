import { shellBrowser } from '../browser/shell-browser.ts';

/** Where a session lives in Chromium: its own context, and its own loopback port. */
export interface SessionPlace {
  readonly contextId: string;
  readonly port: number;
  /** The loopback origins pages of this session were loaded from. */
  readonly origins: Set<string>;
}

/** Forgets what the pages of a session stored, through a page opened for it: only pages can name an origin's storage. */
export async function clearStorage(place: SessionPlace): Promise<void> {
  const { targetId, session } = await shellBrowser.createPage(place.contextId, { width: 200, height: 200 });
  try {
    await session.send('Runtime.runIfWaitingForDebugger');
    await (await shellBrowser.browser()).send('Storage.clearCookies', { browserContextId: place.contextId });
    for (const origin of place.origins)
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  } finally {
    await shellBrowser.closePage(targetId);
  }
}
