/** What the application's life cycle needs of a window. */
export interface RegisteredWindow {
  readonly id: number;
  close(): void;
  destroy(): void;
}

/** The run's windows, and who wants to hear of them. A leaf, so that the life cycle and the windows need not meet. */
class Registry {
  readonly windows = new Set<RegisteredWindow>();
  /** Set by the application's life cycle. */
  onContentsCreated: (contents: object) => void = () => undefined;
  onWindowCreated: (window: object) => void = () => undefined;
  onWindowClosed: () => void = () => undefined;
  /** A window, or its page, refused to close: a quit in progress is off. */
  onCloseRefused: () => void = () => undefined;
  onRenderProcessGone: (contents: object, details: object) => void = () => undefined;
  private readonly lastIds = new Map<string, number>();

  nextId(kind: 'window' | 'contents'): number {
    const id = (this.lastIds.get(kind) ?? 0) + 1;
    this.lastIds.set(kind, id);
    return id;
  }
}

export const registry = new Registry();
