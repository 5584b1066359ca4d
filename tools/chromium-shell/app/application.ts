import { EventEmitter } from 'node:events';
import { shellBrowser } from '../browser/shell-browser.ts';
import { guardEmitterClass, guardObject, NotImplementedError } from '../core/guard.ts';
import { describeError, report } from '../core/log.ts';
import { createPreventableEvent, emitPreventable } from '../core/preventable.ts';
import { registry } from '../windows/registry.ts';
import { AppPaths } from './app-paths.ts';
import { type ApplicationInfo, readApplication } from './application-info.ts';
import { SingleInstanceLock } from './single-instance.ts';

type QuitStage = 'running' | 'closing-windows' | 'ending';

/** Electron's `app`: identity, paths, the single-instance lock, and the order of starting and quitting. */
class Application extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = guardObject('app.commandLine', {
    appendSwitch: (name: string, value = ''): void => void this.switches.set(name, value),
    hasSwitch: (name: string): boolean => this.switches.has(name),
    getSwitchValue: (name: string): string => this.switches.get(name) ?? '',
    removeSwitch: (name: string): void => void this.switches.delete(name),
  });
  private readonly info: ApplicationInfo = readApplication(process.argv[1] ?? '.');
  private readonly paths = new AppPaths(process.argv);
  private readonly switches = switchesOf(process.argv);
  private readonly ready: Promise<void>;
  private markReady: () => void = () => undefined;
  private name = this.info.name;
  private lock: SingleInstanceLock | null = null;
  private stage: QuitStage = 'running';
  private hasStarted = false;

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
    registry.onContentsCreated = (contents) => this.emit('web-contents-created', {}, contents);
    registry.onWindowCreated = (window) => this.emit('browser-window-created', {}, window);
    registry.onRenderProcessGone = (contents, details) => this.emit('render-process-gone', {}, contents, details);
    registry.onWindowClosed = () => this.afterWindowClosed();
    registry.onCloseRefused = () => {
      if (this.stage === 'closing-windows') this.stage = 'running';
    };
    shellBrowser.onLost(() => {
      report('Chromium 意外退出，应用随之结束');
      this.exit(1);
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.quit());
    // After the main bundle's own first turn, as in Electron; a bundle that awaits whenReady() at its top asks earlier.
    setImmediate(() => this.start());
  }

  whenReady(): Promise<void> {
    setImmediate(() => this.start());
    return this.ready;
  }

  isReady(): boolean {
    return this.hasStarted;
  }

  quit(): void {
    if (this.stage !== 'running') return;
    if (emitPreventable(this, 'before-quit')) return;
    this.stage = 'closing-windows';
    for (const window of [...registry.windows]) {
      // A refusal on the way has put the stage back.
      if (this.stage === 'closing-windows') window.close();
    }
    if (this.stage === 'closing-windows' && registry.windows.size === 0) this.finishQuit();
  }

  exit(code = 0): void {
    if (this.stage === 'ending') return;
    this.stage = 'ending';
    for (const window of [...registry.windows]) window.destroy();
    this.emit('quit', createPreventableEvent({}), code);
    void this.end(code);
  }

  relaunch(): never {
    throw new NotImplementedError('app.relaunch');
  }

  focus(): void {
    // There is no application to bring forward, only its windows.
  }

  enableSandbox(): void {
    // Every page is sandboxed by Chromium already.
  }

  setAppUserModelId(): void {
    // Windows only.
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return this.info.version;
  }

  getAppPath(): string {
    return this.info.appPath;
  }

  getLocale(): string {
    return 'zh-CN';
  }

  getPath(name: string): string {
    return this.paths.get(name, this.name);
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  requestSingleInstanceLock(additionalData: unknown = null): boolean {
    this.lock ??= new SingleInstanceLock(this.getPath('userData'), (second) => {
      this.emit('second-instance', {}, second.argv, second.workingDirectory, second.additionalData);
    });
    return this.lock.acquire({ argv: process.argv, workingDirectory: process.cwd(), additionalData });
  }

  hasSingleInstanceLock(): boolean {
    return this.lock?.isHeld ?? false;
  }

  releaseSingleInstanceLock(): void {
    this.lock?.release();
  }

  private start(): void {
    if (this.hasStarted || this.stage !== 'running') return;
    this.hasStarted = true;
    shellBrowser.start(this.commandLine.getSwitchValue('js-flags')).catch((error: unknown) => {
      report(describeError(error));
      this.exit(1);
    });
    this.emit('ready', {}, {});
    this.markReady();
  }

  private afterWindowClosed(): void {
    if (registry.windows.size > 0 || this.stage === 'ending') return;
    if (this.stage === 'closing-windows') this.finishQuit();
    else if (!this.emit('window-all-closed')) this.quit();
  }

  private finishQuit(): void {
    if (emitPreventable(this, 'will-quit')) {
      this.stage = 'running';
      return;
    }
    this.exit(process.exitCode === undefined ? 0 : Number(process.exitCode));
  }

  private async end(code: number): Promise<void> {
    this.lock?.release();
    try {
      await shellBrowser.close();
    } catch (error) {
      report(describeError(error));
    }
    process.exit(code);
  }
}

guardEmitterClass('app', Application);

function switchesOf(argv: readonly string[]): Map<string, string> {
  const result = new Map<string, string>();
  for (const argument of argv.slice(2)) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    if (match !== null) result.set(match[1] ?? '', match[2] ?? '');
  }
  return result;
}

export const app = new Application();
