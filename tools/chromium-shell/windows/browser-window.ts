import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { isHeadless } from '../browser/chromium-flags.ts';
import { shellBrowser } from '../browser/shell-browser.ts';
import { guardEmitterClass, NotImplementedError, refuseWhenDestroyed } from '../core/guard.ts';
import { emitPreventable } from '../core/preventable.ts';
import { workArea } from '../services/screen.ts';
import { registry } from './registry.ts';
import { type ContentsOwner, WebContents } from './web-contents.ts';
import { contentsOptions, DEFAULT_HEIGHT, DEFAULT_WIDTH } from './window-options.ts';

type ShowState = 'normal' | 'minimized' | 'maximized';

/**
 * Electron's `BrowserWindow`. A window has no frame here: its bounds are its page's area. Whether it shows, has the focus or
 * is minimised is kept by the stand-in; with a display Chromium's window follows.
 */
export class BrowserWindow extends EventEmitter {
  readonly id = registry.nextId('window');
  readonly webContents: WebContents;
  private bounds: Rectangle;
  private title: string;
  private isShown: boolean;
  private isClosed = false;
  private isClosing = false;
  private wasReady = false;
  private state: ShowState = 'normal';
  private isMenuBarShown = true;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    const { width = DEFAULT_WIDTH, height = DEFAULT_HEIGHT, x = 0, y = 0 } = options;
    this.bounds = { x, y, width, height };
    this.title = options.title ?? '';
    this.isShown = options.show ?? true;
    this.webContents = new WebContents(contentsOptions(options), this.ownerOfContents(options));
    byContents.set(this.webContents, this);
    registry.windows.add(this);
    registry.onWindowCreated(this);
    if (this.isShown) focusWindow(this);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...registry.windows].filter((window) => window instanceof BrowserWindow);
  }

  static fromWebContents(contents: object): BrowserWindow | null {
    return byContents.get(contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focused;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  loadFile(): never {
    throw new NotImplementedError('BrowserWindow.loadFile');
  }

  reload(): void {
    this.webContents.reload();
  }

  close(): void {
    if (this.isClosed || this.isClosing) return;
    if (emitPreventable(this, 'close')) {
      registry.onCloseRefused();
      return;
    }
    this.isClosing = true;
    this.webContents.closeAsking();
  }

  destroy(): void {
    if (this.isClosed) return;
    this.webContents.destroy();
    this.finish();
  }

  isDestroyed(): boolean {
    return this.isClosed;
  }

  isVisible(): boolean {
    return this.isShown && this.state !== 'minimized';
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    if (this.isShown) return;
    this.isShown = true;
    this.follow(this.state);
    this.emit('show', {});
  }

  hide(): void {
    if (!this.isShown) return;
    this.isShown = false;
    this.follow('minimized');
    if (focused === this) focusWindow(null);
    this.emit('hide', {});
  }

  focus(): void {
    if (!this.isShown) return;
    this.webContents.focus();
    focusWindow(this);
  }

  blur(): void {
    if (focused === this) focusWindow(null);
  }

  isFocused(): boolean {
    return focused === this;
  }

  minimize(): void {
    this.change('minimized', 'minimize');
    if (focused === this) focusWindow(null);
  }

  restore(): void {
    this.change('normal', 'restore');
  }

  maximize(): void {
    this.change('maximized', 'maximize');
    this.applySize(workArea());
  }

  unmaximize(): void {
    this.change('normal', 'unmaximize');
    this.applySize(this.bounds);
  }

  isMinimized(): boolean {
    return this.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.state === 'maximized';
  }

  isFullScreen(): boolean {
    return false;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  getTitle(): string {
    return this.title;
  }

  getBounds(): Rectangle {
    return this.state === 'maximized' ? { ...workArea() } : { ...this.bounds };
  }

  getContentBounds(): Rectangle {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const before = this.bounds;
    this.bounds = { ...before, ...bounds };
    if (before.x !== this.bounds.x || before.y !== this.bounds.y) this.emit('move', {});
    if (before.width === this.bounds.width && before.height === this.bounds.height) return;
    this.applySize(this.bounds);
  }

  getSize(): [number, number] {
    const { width, height } = this.getBounds();
    return [width, height];
  }

  getContentSize(): [number, number] {
    return this.getSize();
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  setMenuBarVisibility(isShown: boolean): void {
    this.isMenuBarShown = isShown;
  }

  isMenuBarVisible(): boolean {
    return this.isMenuBarShown;
  }

  setMenu(): void {
    // A window of the stand-in has no menu bar.
  }

  removeMenu(): void {
    this.isMenuBarShown = false;
  }

  private change(state: ShowState, event: string): void {
    if (this.state === state) return;
    this.state = state;
    this.follow(state);
    this.emit(event, {});
  }

  /** Chromium's own window, where there is a display to have one on. */
  private follow(state: ShowState): void {
    if (isHeadless()) return;
    const { width, height } = this.bounds;
    this.webContents.tell(async (page) => {
      await shellBrowser.setWindowState(page.targetId, state);
      if (state === 'normal') await shellBrowser.resizePage(page.targetId, { width, height });
    });
  }

  private applySize({ width, height }: { width: number; height: number }): void {
    this.webContents.tell((page) => shellBrowser.resizePage(page.targetId, { width, height }));
    this.emit('resize', {});
  }

  private finish(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    registry.windows.delete(this);
    if (focused === this) focusWindow(null);
    this.emit('closed');
    registry.onWindowClosed();
  }

  private ownerOfContents(options: BrowserWindowConstructorOptions): ContentsOwner {
    return {
      onCloseAsked: () => this.close(),
      onTitle: (title) => {
        if (!emitPreventable(this, 'page-title-updated', {}, title, true)) this.title = title;
      },
      onFirstPaint: () => {
        if (this.wasReady) return;
        this.wasReady = true;
        this.emit('ready-to-show', {});
      },
      onGone: () => {
        // Closed from outside (a test's page.close(), a person's click): too late to refuse, but not to be told.
        if (!this.isClosing && !this.isClosed) emitPreventable(this, 'close');
        this.finish();
      },
      onStay: () => {
        this.isClosing = false;
      },
      openWindow: (url, { overrideBrowserWindowOptions = {}, createWindow }) => {
        const merged = { ...options, ...overrideBrowserWindowOptions };
        if (createWindow !== undefined) createWindow(merged);
        else void new BrowserWindow(merged).loadURL(url).catch(() => undefined);
      },
    };
  }
}

guardEmitterClass('BrowserWindow', BrowserWindow);
refuseWhenDestroyed(BrowserWindow, [
  'focus',
  'getBounds',
  'getSize',
  'getTitle',
  'hide',
  'isFocused',
  'isMinimized',
  'isVisible',
  'loadURL',
  'maximize',
  'minimize',
  'reload',
  'restore',
  'setBounds',
  'setSize',
  'setTitle',
  'show',
]);

const byContents = new WeakMap<object, BrowserWindow>();
let focused: BrowserWindow | null = null;

/** One window has the focus, or none; the one losing it hears first. */
function focusWindow(window: BrowserWindow | null): void {
  const before = focused;
  if (before === window) return;
  focused = window;
  before?.emit('blur', {});
  window?.emit('focus', {});
}
