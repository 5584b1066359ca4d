import type { App, BrowserWindow } from 'electron';
import type { Logger } from '../platform/logger.ts';

const CALM_MS = 60_000;
const MAX_RELOADS = 3;

/** A page that died comes back by itself: everything it showed is saved. A page that dies again and again stays down. */
export function reviveWindow(window: BrowserWindow, reload: () => void, giveUp: () => void, logger: Logger): void {
  let deaths: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    logger.warn('window_process_gone', { reason, exitCode });
    const now = performance.now();
    deaths = [...deaths.filter((time) => now - time < CALM_MS), now];
    if (deaths.length > MAX_RELOADS) giveUp();
    else reload();
  });
  window.on('unresponsive', () => logger.warn('window_unresponsive'));
  window.on('responsive', () => logger.info('window_responsive'));
}

/**
 * An error that nobody caught leaves main in an unknown state: it is recorded and the station quits in order, rather
 * than go on and write something wrong. A rejected promise that nobody awaited is recorded only.
 */
export function catchStrays(app: App, logger: Logger): void {
  process.on('uncaughtException', (error) => {
    logger.error('uncaught_exception', error);
    app.quit();
  });
  process.on('unhandledRejection', (reason) => logger.error('unhandled_rejection', reason));
  app.on('child-process-gone', (_event, { type, reason }) => logger.warn('child_process_gone', { type, reason }));
}
