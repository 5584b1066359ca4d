import type { App, BrowserWindow } from 'electron';

const CALM_MS = 60_000;
const MAX_RELOADS = 3;

export interface CrashLog {
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void;
  error(message: string, facts?: Readonly<Record<string, unknown>>): void;
}

/** A page that died comes back by itself: everything it showed is saved. A page that dies again and again stays down. */
export function reviveWindow(window: BrowserWindow, reload: () => void, giveUp: () => void, log: CrashLog): void {
  let deaths: number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    log.error('the window process is gone', { reason: details.reason, exitCode: details.exitCode });
    const now = performance.now();
    deaths = [...deaths.filter((time) => now - time < CALM_MS), now];
    if (deaths.length > MAX_RELOADS) giveUp();
    else reload();
  });
  window.on('unresponsive', () => log.warn('the window does not respond'));
  window.on('responsive', () => log.warn('the window responds again'));
}

/**
 * An error that nobody caught leaves main in an unknown state: it is recorded and the station quits in order, rather
 * than go on and write something wrong. A rejected promise that nobody awaited is recorded only.
 */
export function catchStrays(app: App, log: CrashLog): void {
  process.on('uncaughtException', (error) => {
    log.error('uncaught exception', { name: error.name, stack: error.stack });
    app.quit();
  });
  process.on('unhandledRejection', (reason) => {
    log.error('unhandled rejection', reason instanceof Error ? { name: reason.name, stack: reason.stack } : {});
  });
  app.on('child-process-gone', (_event, details) => {
    log.warn('a child process is gone', { type: details.type, reason: details.reason });
  });
}
