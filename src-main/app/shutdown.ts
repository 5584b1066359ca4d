import type { App } from 'electron';

/** Closing takes as long as one write and one aborted request; a stuck disk must not keep the window from going. */
const DEADLINE_MS = 8_000;

/**
 * Quits in order: what was begun is finished or left where it can go on, then the database is closed. Nothing is lost
 * when it takes too long or the power goes: every write was durable before it was shown.
 */
export function quitInOrder(app: App, close: () => Promise<void>, report: (error: unknown) => void): void {
  let state: 'running' | 'closing' | 'closed' = 'running';
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    const deadline = new Promise<void>((resolve) => setTimeout(resolve, DEADLINE_MS));
    void Promise.race([close().catch(report), deadline]).then(() => {
      state = 'closed';
      app.quit();
    });
  });
  app.on('window-all-closed', () => app.quit());
}
