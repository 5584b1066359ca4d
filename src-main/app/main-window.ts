import { BrowserWindow } from 'electron';
import { PATHS } from './paths.ts';
import { WORKSTATION_ORIGIN } from './scheme.ts';

/** The smallest counter screen that is in use (ui.md). */
const SIZE = { width: 1366, height: 768, minWidth: 1100, minHeight: 640 } as const;

/** Everything that keeps a page in its box; every window of ours starts from these. */
export const SEALED_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
} as const;

export function createMainWindow(title: string, isDevelopment: boolean): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    title,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#f5f6f8',
    webPreferences: { ...SEALED_PREFERENCES, devTools: isDevelopment, preload: PATHS.workstationPreload },
  });
  window.once('ready-to-show', () => {
    window.maximize();
    window.show();
  });
  // The page's own title names a person; a task bar is read by whoever stands at the counter.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

export function addressOf(devServer: string | null): string {
  return devServer === null ? `${WORKSTATION_ORIGIN}/index.html` : `${devServer}/workstation/index.html`;
}

export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
