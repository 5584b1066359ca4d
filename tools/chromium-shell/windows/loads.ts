import type { CdpSession } from '../browser/cdp-connection.ts';
import { toApp } from '../loopback/origin-map.ts';
import { LoadError } from './net-errors.ts';

export interface LoadListener {
  onStart(): void;
  /** A new document is in place. */
  onCommit(url: string): void;
  onDomReady(): void;
  onFinish(): void;
  onFail(error: LoadError): void;
  onStop(): void;
}

interface PendingLoad {
  readonly url: string;
  /** Chromium's name for the document waited for; null until Chromium has told. */
  loaderId: string | null;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Follows the main frame's documents from request to finished load, and gives `loadURL` its promise. */
export class Loads {
  private readonly cdp: CdpSession;
  private readonly mainFrameId: string;
  private readonly listener: LoadListener;
  private committed: string | null = null;
  private finished: string | null = null;
  private pending: PendingLoad | null = null;
  isLoading = false;

  constructor(cdp: CdpSession, mainFrameId: string, listener: LoadListener) {
    this.cdp = cdp;
    this.mainFrameId = mainFrameId;
    this.listener = listener;
  }

  install(): Promise<unknown>[] {
    this.cdp.on('Page.frameStartedLoading', ({ frameId }) => {
      if (frameId !== this.mainFrameId) return;
      this.isLoading = true;
      this.listener.onStart();
    });
    this.cdp.on('Page.frameStoppedLoading', ({ frameId }) => {
      if (frameId !== this.mainFrameId) return;
      this.isLoading = false;
      this.listener.onStop();
    });
    this.cdp.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id !== this.mainFrameId) return;
      if (frame.unreachableUrl === undefined) this.commit(frame.loaderId, frame.url);
      else this.showError(toApp(frame.unreachableUrl));
    });
    this.cdp.on('Page.lifecycleEvent', ({ frameId, loaderId, name }) => {
      if (frameId !== this.mainFrameId || loaderId !== this.committed) return;
      if (name === 'DOMContentLoaded') this.listener.onDomReady();
      if (name === 'load') this.finish(loaderId);
    });
    return [this.cdp.send('Page.enable'), this.cdp.send('Page.setLifecycleEventsEnabled', { enabled: true })];
  }

  /** `address` is Chromium's, `url` the application's. */
  load(address: string, url: string): Promise<void> {
    return this.begin(url, async (load) => {
      const { errorText, loaderId } = await this.cdp.send('Page.navigate', { url: address });
      if (this.pending !== load) return;
      if (errorText !== undefined) this.fail(new LoadError(errorText, url));
      else if (loaderId === undefined || loaderId === this.finished) this.settle();
      else load.loaderId = loaderId;
    });
  }

  reload(url: string, ignoreCache: boolean): Promise<void> {
    return this.begin(url, async () => {
      await this.cdp.send('Page.reload', { ignoreCache });
    });
  }

  /** The page is gone, or something newer is loaded; nobody may go on waiting. */
  abandon(): void {
    if (this.pending !== null) this.settle(new LoadError('net::ERR_ABORTED', this.pending.url));
  }

  private begin(url: string, start: (load: PendingLoad) => Promise<void>): Promise<void> {
    this.abandon();
    return new Promise((resolve, reject) => {
      const load: PendingLoad = { url, loaderId: null, resolve, reject };
      this.pending = load;
      start(load).catch((error: unknown) => {
        if (this.pending === load) this.settle(error instanceof Error ? error : new Error(String(error)));
      });
    });
  }

  private commit(loaderId: string, url: string): void {
    this.committed = loaderId;
    // A reload is not told its document's name in any other way.
    if (this.pending !== null) this.pending.loaderId ??= loaderId;
    this.listener.onCommit(toApp(url));
  }

  private finish(loaderId: string): void {
    this.finished = loaderId;
    this.listener.onFinish();
    if (this.pending?.loaderId === loaderId) this.settle();
  }

  /** Chromium shows its error page. For a load of ours the reason comes with the navigation's own answer. */
  private showError(url: string): void {
    this.committed = null;
    if (this.pending === null) this.listener.onFail(new LoadError('net::ERR_FAILED', url));
  }

  private fail(error: LoadError): void {
    this.listener.onFail(error);
    this.settle(error);
  }

  private settle(error?: Error): void {
    const load = this.pending;
    this.pending = null;
    if (error === undefined) load?.resolve();
    else load?.reject(error);
  }
}
