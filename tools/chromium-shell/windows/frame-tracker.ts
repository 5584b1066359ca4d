import type { CdpSession } from '../browser/cdp-connection.ts';
import { guardObject } from '../core/guard.ts';
import { toApp, toAppOrigin } from '../loopback/origin-map.ts';

/** What `senderFrame` and `webContents.mainFrame` show of a frame; addresses are the application's (`app://…`). */
export interface Frame {
  readonly url: string;
  readonly origin: string;
  readonly name: string;
  readonly top: Frame;
  readonly parent: Frame | null;
  readonly frames: readonly Frame[];
  readonly processId: number;
  readonly routingId: number;
  readonly frameTreeNodeId: number;
  readonly frameToken: string;
  readonly detached: boolean;
  isDestroyed(): boolean;
}

interface FrameState {
  readonly id: string;
  readonly parentId: string | null;
  /** As Chromium has it. */
  url: string;
  name: string;
  readonly frame: Frame;
}

/** The frames of one page, kept up to date from Chromium's events. */
export class FrameTracker {
  private readonly states = new Map<string, FrameState>();
  private readonly mainFrameId: string;
  private isGone = false;

  constructor(mainFrameId: string) {
    this.mainFrameId = mainFrameId;
    this.add(mainFrameId, null);
  }

  watch(cdp: CdpSession): void {
    cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) => this.add(frameId, parentFrameId));
    cdp.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.states.delete(frameId);
    });
    cdp.on('Page.frameNavigated', ({ frame }) => {
      const state = this.states.get(frame.id) ?? this.add(frame.id, frame.parentId ?? this.mainFrameId);
      state.url = frame.unreachableUrl ?? `${frame.url}${frame.urlFragment ?? ''}`;
      state.name = frame.name ?? '';
    });
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const state = this.states.get(frameId);
      if (state !== undefined) state.url = url;
    });
  }

  get mainFrame(): Frame {
    return (this.states.get(this.mainFrameId) ?? this.add(this.mainFrameId, null)).frame;
  }

  find(frameId: string): Frame | null {
    return this.states.get(frameId)?.frame ?? null;
  }

  /** Chromium's own address of the main frame, not mapped. */
  get loopbackUrl(): string {
    return this.states.get(this.mainFrameId)?.url ?? '';
  }

  close(): void {
    this.isGone = true;
  }

  private add(id: string, parentId: string | null): FrameState {
    const state: FrameState = { id, parentId, url: 'about:blank', name: '', frame: this.describe(id, parentId) };
    this.states.set(id, state);
    return state;
  }

  private describe(id: string, parentId: string | null): Frame {
    const tracker = this;
    const index = this.states.size + 1;
    const state = (): FrameState | undefined => tracker.states.get(id);
    return guardObject('WebFrameMain', {
      get url() {
        return toApp(state()?.url ?? '');
      },
      get origin() {
        return toAppOrigin(state()?.url ?? '');
      },
      get name() {
        return state()?.name ?? '';
      },
      get top(): Frame {
        return tracker.mainFrame;
      },
      get parent(): Frame | null {
        return parentId === null ? null : tracker.find(parentId);
      },
      get frames(): readonly Frame[] {
        return [...tracker.states.values()].filter((one) => one.parentId === id).map((one) => one.frame);
      },
      get detached() {
        return state() === undefined;
      },
      processId: 1,
      routingId: index,
      frameTreeNodeId: index,
      frameToken: id,
      isDestroyed: () => tracker.isGone || state() === undefined,
    });
  }
}
