import type { CdpSession } from './cdp-connection.ts';
import { isHeadless } from './chromium-flags.ts';
import { type ChromiumProcess, startChromium } from './chromium-process.ts';
import { type DownloadJudge, watchDownloads } from './downloads.ts';

export interface AttachedPage {
  readonly targetId: string;
  readonly session: CdpSession;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly openerId?: string;
}

const HIDDEN = { windowState: 'minimized', background: true } as const;

/** The one Chromium of this run. Started once, on first need, so that a refused second instance never pays for it. */
class ShellBrowser {
  private process: Promise<ChromiumProcess> | null = null;
  private readonly attached = new Map<string, CdpSession>();
  private readonly destroyed = new Map<string, () => void>();
  private lostListener: () => void = () => undefined;
  private downloadJudge: DownloadJudge = () => ({ contextId: '', isAllowed: false });
  /** Pages ordered and not yet delivered. */
  private orders = 0;
  private isClosing = false;

  onDownload(judge: DownloadJudge): void {
    this.downloadJudge = judge;
  }

  /** Chromium ended although nobody asked it to. */
  onLost(listener: () => void): void {
    this.lostListener = listener;
  }

  /** Started once, by whoever comes first; `jsFlags` are V8's. */
  start(jsFlags = ''): Promise<ChromiumProcess> {
    this.process ??= this.launch(jsFlags);
    return this.process;
  }

  async createContext(proxyPort: number): Promise<string> {
    const { connection, downloadFolder } = await this.start();
    const { browserContextId } = await connection.browser.send('Target.createBrowserContext', {
      proxyServer: `http://127.0.0.1:${proxyPort}`,
      // Loopback is not exempt from the proxy, but our own pages are.
      proxyBypassList: `<-loopback>;*.localhost:${proxyPort}`,
    });
    // Granting nothing refuses everything, without Chromium's own questions.
    await connection.browser.send('Browser.grantPermissions', { browserContextId, permissions: [] });
    await connection.browser.send('Browser.setDownloadBehavior', {
      behavior: 'allowAndName',
      browserContextId,
      downloadPath: downloadFolder,
      eventsEnabled: true,
    });
    return browserContextId;
  }

  /** On a display a hidden page is a minimized window from its first moment: it neither flashes nor takes the keyboard. */
  async createPage(contextId: string, size: { width: number; height: number }, isShown = true): Promise<AttachedPage> {
    const { connection } = await this.start();
    this.orders += 1;
    const { targetId } = await connection.browser
      .send('Target.createTarget', {
        url: 'about:blank',
        browserContextId: contextId,
        newWindow: true,
        ...(isHeadless() ? size : isShown ? {} : HIDDEN),
      })
      .finally(() => {
        this.orders -= 1;
      });
    const session = this.attached.get(targetId);
    if (session === undefined) throw new Error('chromium-shell: Chromium did not attach the new page');
    return { targetId, session };
  }

  /** Told once when the page is gone, whoever closed it. */
  onPageDestroyed(targetId: string, listener: () => void): void {
    this.destroyed.set(targetId, listener);
  }

  /**
   * The page's own area gets this size; there is no window frame to subtract. On a display the window manager has the
   * last word: a window that it holds minimized or maximized keeps its size.
   */
  async resizePage(targetId: string, size: { width: number; height: number }): Promise<void> {
    const windowId = await this.windowOf(targetId);
    const resized = (await this.browser()).send('Browser.setContentsSize', { windowId, ...size });
    await (isHeadless() ? resized : resized.catch(() => undefined));
  }

  async setWindowState(targetId: string, windowState: 'normal' | 'minimized' | 'maximized'): Promise<void> {
    const windowId = await this.windowOf(targetId);
    await (await this.browser()).send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  }

  /** Without asking the page. */
  async closePage(targetId: string): Promise<void> {
    await (await this.browser()).send('Target.closeTarget', { targetId });
  }

  /** Nothing is permitted in a context until this says so. */
  async grant(browserContextId: string, permissions: readonly string[]): Promise<void> {
    const browser = await this.browser();
    for (const name of permissions)
      await browser.send('Browser.setPermission', { browserContextId, permission: { name }, setting: 'granted' });
  }

  async browser(): Promise<CdpSession> {
    return (await this.start()).connection.browser;
  }

  private async windowOf(targetId: string): Promise<number> {
    return (await (await this.browser()).send('Browser.getWindowForTarget', { targetId })).windowId;
  }

  async close(): Promise<void> {
    this.isClosing = true;
    if (this.process !== null) await (await this.process).close();
  }

  private async launch(jsFlags: string): Promise<ChromiumProcess> {
    const chromium = startChromium(jsFlags);
    const { browser, closed } = chromium.connection;
    void closed.then(() => {
      if (!this.isClosing) this.lostListener();
    });
    browser.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      this.admit(chromium.connection.session(sessionId), targetInfo, browser);
    });
    browser.on('Target.targetDestroyed', ({ targetId }) => {
      this.attached.delete(targetId);
      this.destroyed.get(targetId)?.();
      this.destroyed.delete(targetId);
    });
    watchDownloads(browser, chromium.downloadFolder, (item, frameId) => this.downloadJudge(item, frameId));
    await browser.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }] });
    // Every page is held before its first request until it is set up, and pages nobody ordered never get that far.
    await browser.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'page' }],
    });
    return chromium;
  }

  private admit(session: CdpSession, { targetId, openerId }: TargetInfo, browser: CdpSession): void {
    if (openerId === undefined && this.orders > 0) this.attached.set(targetId, session);
    // Someone's own new tab, a person's or a test's: it runs, behind a proxy that is not there, and is none of ours.
    else if (openerId === undefined) session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
    // Pages open windows through the application alone (see WebContents.askOpen); this one has not sent a request yet.
    else browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}

export const shellBrowser = new ShellBrowser();
