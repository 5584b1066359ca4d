import { BrowserWindow, screen, session } from 'electron';
import { displayText } from '#shared/i18n/zh-cn/screens/display.ts';
import { CUSTOMER_DISPLAY_CHANNEL, type DisplayContent } from '#shared/ipc/customer-display.ts';
import type { DisplayPort } from '../../ports.ts';
import { serveHosts } from '../app-protocol.ts';
import { SEALED_PREFERENCES } from '../main-window.ts';
import { PATHS } from '../paths.ts';
import { hardenSession } from '../session-security.ts';
import { DISPLAY_HOST, displayHost } from './display-host.ts';
import { placeDisplay } from './place-display.ts';

const ADDRESS = `app://${DISPLAY_HOST}/index.html`;
const NOTHING: DisplayContent = { kind: 'nothing' };

interface DisplayWindowParts {
  /** Null while the desk's own window is not there. */
  desk(): BrowserWindow | null;
  /** Somebody closed the window, so nothing is shown any more. */
  closed(): void;
  report(error: unknown): void;
}

/** Its session is its own: no page of the desk, no picture of a paper, no network. Once a run. */
function openSession(report: DisplayWindowParts['report']): Electron.Session {
  const own = session.fromPartition('customer-display');
  hardenSession(own, { devServer: null });
  serveHosts(own, { [DISPLAY_HOST]: displayHost(PATHS.renderer) }, report);
  return own;
}

function createWindow(own: Electron.Session, desk: BrowserWindow | null): BrowserWindow {
  const standing = desk ? screen.getDisplayMatching(desk.getBounds()) : screen.getPrimaryDisplay();
  const { bounds, fullscreen } = placeDisplay(screen.getAllDisplays(), standing);
  const window = new BrowserWindow({
    ...bounds,
    fullscreen,
    title: displayText.window,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#f5f6f8',
    webPreferences: {
      ...SEALED_PREFERENCES,
      devTools: false,
      session: own,
      preload: PATHS.customerDisplayPreload,
      backgroundThrottling: false,
    },
  });
  // The keys stay with the desk.
  window.once('ready-to-show', () => window.showInactive());
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

/**
 * 客户屏: the second window, for the applicant. It is told what to show and can ask for nothing; what it shows is held
 * here alone, so that a page that comes back after a crash shows it again, and one that was cleared does not.
 */
export function createCustomerDisplay(parts: DisplayWindowParts): DisplayPort & { close(): void } {
  let own: Electron.Session | null = null;
  let window: BrowserWindow | null = null;
  let content = NOTHING;
  let showing: ReturnType<DisplayPort['showing']> = null;

  const load = (opened: BrowserWindow): void => void opened.loadURL(ADDRESS).catch(parts.report);
  const tell = (): void => {
    if (window && !window.isDestroyed()) window.webContents.send(CUSTOMER_DISPLAY_CHANNEL, content);
  };
  const open = (): void => {
    own ??= openSession(parts.report);
    const opened = createWindow(own, parts.desk());
    window = opened;
    opened.webContents.on('did-finish-load', tell);
    opened.webContents.on('render-process-gone', () => load(opened));
    opened.on('closed', () => {
      window = null;
      content = NOTHING;
      showing = null;
      parts.closed();
    });
    load(opened);
  };

  return {
    showing: () => showing,
    show(next, about) {
      content = next;
      showing = { caseId: about.caseId, part: about.part };
      if (window === null) open();
      else tell();
    },
    clear() {
      content = NOTHING;
      showing = null;
      tell();
    },
    close: () => window?.destroy(),
  };
}
