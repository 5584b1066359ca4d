import { EventEmitter } from 'node:events';
import type { Session as ElectronSession } from 'electron';
import { shellBrowser } from '../browser/shell-browser.ts';
import { guardEmitterClass } from '../core/guard.ts';
import { startSessionServer } from '../loopback/session-server.ts';
import { clearStorage, type SessionPlace } from './clear-storage.ts';
import { PermissionRules } from './permissions.ts';
import { SessionProtocol } from './protocol.ts';
import { WebRequestRules } from './web-request.ts';

/** Electron's `Session`: one partition, one Chromium context. Nothing outlives the run, `persist:` or not. */
export class ShellSession extends EventEmitter {
  readonly partition: string;
  private readonly rules = new WebRequestRules();
  private readonly permissions = new PermissionRules();
  private readonly schemes = new SessionProtocol();
  private readonly tunnels = new Set<string>();
  private place: Promise<SessionPlace> | null = null;
  private spellChecker = true;
  private downloadPath: string | null = null;

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  get webRequest(): WebRequestRules['api'] {
    return this.rules.api;
  }

  get protocol(): SessionProtocol['api'] {
    return this.schemes.api;
  }

  setPermissionRequestHandler(handler: Parameters<ElectronSession['setPermissionRequestHandler']>[0]): void {
    this.permissions.setRequestHandler(handler);
  }

  setPermissionCheckHandler(handler: Parameters<ElectronSession['setPermissionCheckHandler']>[0]): void {
    this.permissions.setCheckHandler(handler);
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.spellChecker = isEnabled;
  }

  isSpellCheckerEnabled(): boolean {
    return this.spellChecker;
  }

  setDownloadPath(path: string): void {
    this.downloadPath = path;
  }

  isPersistent(): boolean {
    return false;
  }

  /** Forgets what pages of this session stored; open pages keep running. */
  async clearStorageData(): Promise<void> {
    await clearStorage(await this.locate());
  }

  /** Not Electron's: the rules the shell's own parts enforce. */
  get enforced(): {
    readonly rules: WebRequestRules;
    readonly permissions: PermissionRules;
    readonly downloadPath: string | null;
    readonly allowTunnel: (authority: string) => void;
  } {
    const allowTunnel = (authority: string): void => void this.tunnels.add(authority);
    return { rules: this.rules, permissions: this.permissions, downloadPath: this.downloadPath, allowTunnel };
  }

  /** Not Electron's: made on first need, so that a session nobody opens a window in costs nothing. */
  locate(): Promise<SessionPlace> {
    this.place ??= this.settle();
    return this.place;
  }

  private async settle(): Promise<SessionPlace> {
    const port = await startSessionServer({
      rules: this.rules,
      handler: () => this.schemes.current,
      isTunnelAllowed: (authority) => this.tunnels.has(authority),
    });
    return { contextId: await shellBrowser.createContext(port), port, origins: new Set() };
  }
}

guardEmitterClass('session', ShellSession);
