import type { CdpSession } from '../browser/cdp-connection.ts';
import { isHeadless } from '../browser/chromium-flags.ts';
import { shellBrowser } from '../browser/shell-browser.ts';
import { PageChannel } from '../ipc/page-channel.ts';
import { hostSuffix } from '../loopback/origin-map.ts';
import type { PageMessage } from '../page/preload-world.ts';
import { nativeTheme } from '../services/native-theme.ts';
import type { SessionPlace } from '../session/clear-storage.ts';
import type { ShellSession } from '../session/session.ts';
import { FrameTracker } from './frame-tracker.ts';
import { type LoadListener, Loads } from './loads.ts';
import { type DocumentRequest, RequestGate } from './request-gate.ts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** False for a window that is not to be seen yet. */
  readonly isShown: boolean;
}

export interface PageListener extends LoadListener {
  onMessage(message: PageMessage, attachments: readonly Uint8Array<ArrayBuffer>[]): void;
  mayLoad(request: DocumentRequest): boolean;
  onCrash(): void;
  onGone(): void;
  /** Before the page runs: the place for further event subscriptions. */
  onAttach(cdp: CdpSession): void;
}

function themeFeature(): { name: string; value: string } {
  return { name: 'prefers-color-scheme', value: nativeTheme.shouldUseDarkColors ? 'dark' : 'light' };
}

/** One Chromium page set up as a window's contents: scripts, gates and followers are in place before anything loads. */
export class Page {
  readonly targetId: string;
  readonly cdp: CdpSession;
  readonly place: SessionPlace;
  readonly frames: FrameTracker;
  readonly channel: PageChannel;
  readonly loads: Loads;
  private readonly gate: RequestGate;

  private constructor(
    targetId: string,
    cdp: CdpSession,
    place: SessionPlace,
    session: ShellSession,
    listener: PageListener,
  ) {
    this.targetId = targetId;
    this.cdp = cdp;
    this.place = place;
    // A page's target and its main frame go by the same name.
    this.frames = new FrameTracker(targetId);
    this.channel = new PageChannel(cdp, targetId, (message, attachments) => listener.onMessage(message, attachments));
    this.loads = new Loads(cdp, targetId, listener);
    this.gate = new RequestGate(cdp, session, targetId, (request) => listener.mayLoad(request));
  }

  /** The bytes of the document shown when it is a PDF, else null. */
  get pdf(): Uint8Array | null {
    return this.gate.pdf;
  }

  static async open(session: ShellSession, preload: string, size: PageSize, listener: PageListener): Promise<Page> {
    const place = await session.locate();
    const { targetId, session: cdp } = await shellBrowser.createPage(place.contextId, size, size.isShown);
    const page = new Page(targetId, cdp, place, session, listener);
    shellBrowser.onPageDestroyed(targetId, () => listener.onGone());
    cdp.on('Inspector.targetCrashed', () => listener.onCrash());
    page.frames.watch(cdp);
    listener.onAttach(cdp);
    const applyTheme = (): Promise<unknown> => cdp.send('Emulation.setEmulatedMedia', { features: [themeFeature()] });
    const followTheme = (): void => void applyTheme().catch(() => undefined);
    nativeTheme.on('updated', followTheme);
    void cdp.closed.then(() => nativeTheme.off('updated', followTheme));
    await Promise.all([
      applyTheme(),
      ...page.loads.install(),
      ...page.channel.install(preload, hostSuffix(place.port)),
      ...page.gate.install(),
      cdp.send('Runtime.enable'),
      cdp.send('Log.enable'),
      cdp.send('Inspector.enable'),
      // Several windows of one run all believe they have the keyboard, or tests could only ever type into one.
      ...(isHeadless() ? [cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true })] : []),
      cdp.send('Runtime.runIfWaitingForDebugger'),
      shellBrowser.resizePage(targetId, size),
    ]);
    return page;
  }
}
