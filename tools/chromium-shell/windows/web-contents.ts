import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  HandlerDetails,
  PrinterInfo,
  PrintToPDFOptions,
  Rectangle,
  WebContentsPrintOptions,
  WindowOpenHandlerResponse,
} from 'electron';
import type { CdpSession } from '../browser/cdp-connection.ts';
import type { DownloadItem } from '../browser/downloads.ts';
import { shellBrowser } from '../browser/shell-browser.ts';
import { guardEmitterClass, refuseWhenDestroyed } from '../core/guard.ts';
import { describeError, report } from '../core/log.ts';
import { emitPreventable } from '../core/preventable.ts';
import { nodeCodec } from '../ipc/node-codec.ts';
import { toApp, toLoopback } from '../loopback/origin-map.ts';
import type { PageMessage } from '../page/preload-world.ts';
import { listPrinters } from '../services/file-printer.ts';
import { imageFromPng, type ShellImage } from '../services/native-image.ts';
import type { ShellSession } from '../session/session.ts';
import { watchConsole } from './console-messages.ts';
import { evaluate } from './evaluate.ts';
import type { Frame } from './frame-tracker.ts';
import { announceNavigation } from './navigation-events.ts';
import type { LoadError } from './net-errors.ts';
import { Page, type PageListener, type PageSize } from './page.ts';
import { watchPageDialogs } from './page-dialogs.ts';
import { answerPage } from './page-messages.ts';
import { parsePrintOptions, printContents } from './print.ts';
import { printToPdf } from './print-to-pdf.ts';
import { registry } from './registry.ts';
import type { DocumentRequest } from './request-gate.ts';

/** What the page tells the window it lives in. */
export interface ContentsOwner {
  /** The page asked to be closed (`window.close()`). */
  onCloseAsked(): void;
  onTitle(title: string): void;
  onFirstPaint(): void;
  /** The page is gone, on our order or not. */
  onGone(): void;
  /** The page was asked to close and declined. */
  onStay(): void;
  openWindow(url: string, response: WindowOpenHandlerResponse): void;
}

export interface ContentsOptions {
  readonly session: ShellSession;
  /** Path of the preload bundle, or null. */
  readonly preload: string | null;
  readonly size: PageSize;
}

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

/** How long a page may think about being closed before it is closed anyway. */
const UNLOAD_LIMIT_MS = 5000;

/** Electron's `webContents`. */
export class WebContents extends EventEmitter {
  readonly id = registry.nextId('contents');
  readonly session: ShellSession;
  private readonly owner: ContentsOwner;
  private readonly opening: Promise<Page>;
  private page: Page | null = null;
  private openHandler: OpenHandler | null = null;
  private pendingUrl = '';
  private committedUrl = '';
  private pageTitle = '';
  private ownDocument: string | null = null;
  private isGone = false;
  private isShattered = false;
  private zoom = 1;

  constructor(options: ContentsOptions, owner: ContentsOwner) {
    super();
    this.session = options.session;
    this.owner = owner;
    const preload = options.preload === null ? '' : readFileSync(options.preload, 'utf8');
    this.opening = Page.open(options.session, preload, options.size, this.listener());
    this.opening.then(
      (page) => {
        this.page = page;
        byTarget.set(page.targetId, this);
      },
      // Whoever awaits a load is told; a window closed while opening needs no word.
      (error: unknown) => this.isGone || report(describeError(error)),
    );
    registry.onContentsCreated(this);
  }

  get mainFrame(): Frame | null {
    return this.page?.frames.mainFrame ?? null;
  }

  async loadURL(url: string): Promise<void> {
    this.pendingUrl = url;
    const page = await this.opening;
    const address = toLoopback(url, page.place.port);
    if (address !== url) page.place.origins.add(new URL(address).origin);
    this.ownDocument = url;
    return page.loads.load(address, url);
  }

  reload(): void {
    this.reloadPage(false);
  }

  reloadIgnoringCache(): void {
    this.reloadPage(true);
  }

  getURL(): string {
    return this.pendingUrl === '' ? this.committedUrl : this.pendingUrl;
  }

  getTitle(): string {
    return this.pageTitle;
  }

  isLoading(): boolean {
    return this.page?.loads.isLoading ?? this.pendingUrl !== '';
  }

  isLoadingMainFrame(): boolean {
    return this.isLoading();
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  isCrashed(): boolean {
    return this.isShattered;
  }

  send(channel: string, ...args: unknown[]): void {
    const { tree, attachments } = nodeCodec.pack(args);
    this.page?.channel.deliver({ kind: 'send', channel, args: tree }, attachments);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  /** The one policy there is here holds for every page, from Chromium's command line on. */
  setWebRTCIPHandlingPolicy(policy: string): void {
    if (policy !== 'disable_non_proxied_udp')
      throw new Error(`chromium-shell 未实现 setWebRTCIPHandlingPolicy(${policy})`);
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const page = await this.opening;
    if (this.isLoading()) await new Promise((resolve) => this.once('did-stop-loading', resolve));
    return evaluate(page.cdp, code, userGesture);
  }

  async printToPDF(options: PrintToPDFOptions = {}): Promise<Buffer> {
    return printToPdf((await this.opening).cdp, options);
  }

  print(options?: WebContentsPrintOptions, callback?: (success: boolean, failureReason: string) => void): void {
    const parsed = parsePrintOptions(options, callback);
    void printContents(this.opening, parsed).then((failure) => callback?.(failure === '', failure));
  }

  async getPrintersAsync(): Promise<PrinterInfo[]> {
    return listPrinters();
  }

  async capturePage(area?: Rectangle): Promise<ShellImage> {
    const clip = area === undefined ? {} : { clip: { ...area, scale: 1 } };
    const { data } = await (await this.opening).cdp.send('Page.captureScreenshot', { format: 'png', ...clip });
    return imageFromPng(Buffer.from(data, 'base64'));
  }

  setZoomFactor(factor: number): void {
    this.zoom = factor;
    this.applyZoom();
  }

  getZoomFactor(): number {
    return this.zoom;
  }

  openDevTools(): void {
    report('替身不打开开发者工具；可用 CHROMIUM_SHELL_ENDPOINT_FILE 连接调试端口');
  }

  closeDevTools(): void {
    // Never open.
  }

  isDevToolsOpened(): boolean {
    return false;
  }

  forcefullyCrashRenderer(): void {
    this.tell((page) => page.cdp.send('Page.crash'));
  }

  focus(): void {
    this.tell((page) => page.cdp.send('Page.bringToFront'));
  }

  close(options: { waitForBeforeUnload?: boolean } = {}): void {
    if (options.waitForBeforeUnload === true) this.owner.onCloseAsked();
    else this.destroy();
  }

  /** Not Electron's: lets the page have its say (`beforeunload`), then closes it. */
  closeAsking(): void {
    if (this.isShattered) {
      this.destroy();
      return;
    }
    this.tell(async (page) => {
      const limit = setTimeout(() => this.destroy(), UNLOAD_LIMIT_MS).unref();
      void page.cdp.closed.then(() => clearTimeout(limit));
      this.stopLimit = () => clearTimeout(limit);
      await page.cdp.send('Page.close');
    });
  }

  /** Not Electron's: closes the page without asking it. */
  destroy(): void {
    this.markGone();
    this.opening.then((page) => shellBrowser.closePage(page.targetId)).catch(() => undefined);
  }

  /** Not Electron's: commands to the page behind, lost when it is gone. */
  tell(command: (page: Page) => Promise<unknown>): void {
    this.opening.then(command).catch((error: unknown) => this.isGone || report(describeError(error)));
  }

  private stopLimit: () => void = () => undefined;

  /** Chromium's own zoom is out of DevTools' reach; the root element's is laid out the same way. */
  private applyZoom(): void {
    this.tell((page) => evaluate(page.cdp, `document.documentElement.style.zoom = '${this.zoom}'`, false));
  }

  private reloadPage(ignoreCache: boolean): void {
    this.ownDocument = this.getURL();
    this.tell((page) => page.loads.reload(this.getURL(), ignoreCache));
  }

  private markGone(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.page?.frames.close();
    this.page?.loads.abandon();
    byTarget.delete(this.page?.targetId ?? '');
    this.emit('destroyed');
  }

  private listener(): PageListener {
    return {
      onAttach: (cdp) => this.attach(cdp),
      onMessage: (message, attachments) => this.receive(message, attachments),
      mayLoad: (request) => this.mayLoad(request),
      onStart: () => this.emit('did-start-loading', {}),
      onStop: () => this.emit('did-stop-loading', {}),
      onCommit: (url) => {
        this.committedUrl = url;
        this.pendingUrl = '';
        this.ownDocument = null;
        this.isShattered = false;
        this.emit('did-navigate', {}, url, 200, 'OK');
      },
      onDomReady: () => {
        if (this.zoom !== 1) this.applyZoom();
        this.emit('dom-ready', {});
      },
      onFinish: () => {
        this.emit('did-finish-load', {});
        this.owner.onFirstPaint();
      },
      onFail: (error) => this.fail(error),
      onCrash: () => this.crash(),
      onGone: () => {
        this.markGone();
        this.owner.onGone();
      },
    };
  }

  private attach(cdp: CdpSession): void {
    watchPageDialogs(cdp, () => {
      this.stopLimit();
      const isAllowed = emitPreventable(this, 'will-prevent-unload');
      if (!isAllowed) {
        this.owner.onStay();
        registry.onCloseRefused();
      }
      return isAllowed;
    });
    watchConsole(cdp, (message) => {
      const level = ['debug', 'info', 'warning', 'error'].indexOf(message.level);
      const details = { ...message, frame: this.mainFrame };
      this.emit('console-message', details, level, message.message, message.lineNumber, message.sourceId);
    });
    // A link with a target or a form; what scripts open comes through the main world's own window.open.
    cdp.on('Page.windowOpen', ({ url, windowName }) =>
      this.askOpen(toApp(url), windowName === '_blank' ? '' : windowName, ''),
    );
    cdp.on('Page.frameRequestedNavigation', ({ url, frameId }) => {
      if (frameId === this.mainFrame?.frameToken && url.startsWith('app:')) this.followAppAddress(url, frameId);
    });
    cdp.on('Page.navigatedWithinDocument', ({ frameId }) => {
      const isMainFrame = frameId === this.mainFrame?.frameToken;
      if (isMainFrame) this.committedUrl = this.mainFrame?.url ?? '';
      this.emit('did-navigate-in-page', {}, this.getURL(), isMainFrame);
    });
  }

  private mayLoad(request: DocumentRequest): boolean {
    const isOwn = request.isMainFrame && this.ownDocument !== null;
    const frame = this.page?.frames.find(request.frameId) ?? null;
    if (request.isMainFrame) this.ownDocument = null;
    return announceNavigation(this, request, { isOwn, frame, initiator: this.mainFrame });
  }

  /** A page named an `app:` address in full, which Chromium itself cannot load. */
  private followAppAddress(url: string, frameId: string): void {
    if (this.mayLoad({ url, frameId, isMainFrame: true, isRedirect: false }))
      this.loadURL(url).catch((error: unknown) => report(describeError(error)));
  }

  private receive(message: PageMessage, attachments: readonly Uint8Array<ArrayBuffer>[]): void {
    if (this.isGone || this.page === null) return;
    if (message.kind === 'close') this.owner.onCloseAsked();
    else if (message.kind === 'title') this.changeTitle(message.title);
    else if (message.kind === 'open') this.askOpen(message.url, message.target, message.features);
    else answerPage(this, this.page, message, attachments);
  }

  /** Not Electron's: a page wants a new window. Without a handler Electron opens one; so do we. */
  askOpen(url: string, frameName: string, features: string): void {
    const response = this.openHandler?.({
      url,
      frameName,
      features,
      disposition: features === '' ? 'foreground-tab' : 'new-window',
      referrer: { url: this.getURL(), policy: 'strict-origin-when-cross-origin' },
    }) ?? { action: 'allow' as const };
    if (response.action === 'allow') this.owner.openWindow(url, response);
  }

  /** Not Electron's. */
  owns(frameId: string): boolean {
    return this.page !== null && this.page.frames.find(frameId) !== null;
  }

  /** Not Electron's: a download that neither a listener nor a folder is there for is refused. */
  judgeDownload(item: DownloadItem): { contextId: string; isAllowed: boolean } {
    const { downloadPath } = this.session.enforced;
    if (downloadPath !== null) item.setSavePath(join(downloadPath, item.getFilename()));
    const isWanted = downloadPath !== null || this.session.listenerCount('will-download') > 0;
    const isRefused = emitPreventable(this.session, 'will-download', {}, item, this);
    return { contextId: this.page?.place.contextId ?? '', isAllowed: isWanted && !isRefused };
  }

  private changeTitle(title: string): void {
    if (title === this.pageTitle || title === '') return;
    this.pageTitle = title;
    this.owner.onTitle(title);
  }

  private fail(error: LoadError): void {
    this.pendingUrl = '';
    this.ownDocument = null;
    this.emit('did-fail-load', {}, error.errno, error.code, error.url, true, 1, 1);
  }

  private crash(): void {
    this.isShattered = true;
    const details = { reason: 'crashed', exitCode: 5 };
    this.page?.loads.abandon();
    this.emit('render-process-gone', {}, details);
    registry.onRenderProcessGone(this, details);
  }
}

guardEmitterClass('webContents', WebContents);
refuseWhenDestroyed(WebContents, [
  'capturePage',
  'executeJavaScript',
  'forcefullyCrashRenderer',
  'getTitle',
  'getURL',
  'getZoomFactor',
  'isLoading',
  'loadURL',
  'print',
  'printToPDF',
  'reload',
  'send',
  'setWebRTCIPHandlingPolicy',
  'setWindowOpenHandler',
  'setZoomFactor',
]);

/** By Chromium's name for the page. */
const byTarget = new Map<string, WebContents>();

shellBrowser.onDownload((item, frameId) => {
  const contents = [...byTarget.values()].find((one) => one.owns(frameId));
  return contents?.judgeDownload(item) ?? { contextId: '', isAllowed: false };
});
