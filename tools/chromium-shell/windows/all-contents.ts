import { guardObject } from '../core/guard.ts';
import { BrowserWindow } from './browser-window.ts';
import type { WebContents } from './web-contents.ts';

/** Electron's `webContents` module: every page belongs to a window here. */
export const webContents = guardObject('webContents', {
  getAllWebContents: (): WebContents[] => BrowserWindow.getAllWindows().map((window) => window.webContents),
  fromId: (id: number): WebContents | undefined =>
    BrowserWindow.getAllWindows().find((window) => window.webContents.id === id)?.webContents,
  getFocusedWebContents: (): WebContents | null => BrowserWindow.getFocusedWindow()?.webContents ?? null,
});
