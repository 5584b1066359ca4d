/// <reference lib="dom" />
import type { createCodec } from './codec.ts';
import type { createWire } from './wire.ts';
import type { createWorldLink } from './world-link.ts';

/** What the shell tells the preload's world about itself; JSON. */
export interface PreloadFacts {
  /** The event by which the two worlds of a page find each other; new for every window. */
  readonly greeting: string;
  /** The function Chromium puts into the preload's world for talking to the shell. */
  readonly binding: string;
  /** The function the shell calls in the preload's world. */
  readonly delivery: string;
  readonly pieceLength: number;
  readonly platform: string;
  readonly arch: string;
  readonly versions: Readonly<Record<string, string>>;
}

export type PreloadModule = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: object,
  setImmediate: (task: () => void) => number,
) => void;

/** From the page to the shell. */
export type PageMessage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: unknown }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown }
  | { readonly kind: 'permission'; readonly id: number; readonly name: string }
  | { readonly kind: 'open'; readonly url: string; readonly target: string; readonly features: string }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'close' };

/** From the shell to the page. */
export type ShellMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly ok: boolean; readonly value: unknown }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown };

/**
 * Runs in an isolated world of every page, as Electron's sandboxed preload does: `require('electron')` and nothing else.
 * Self-contained on purpose: its source text is what runs in the page (see page-source.ts).
 */
export function startPreloadWorld(
  createLink: typeof createWorldLink,
  makeCodec: typeof createCodec,
  makeWire: typeof createWire,
  facts: PreloadFacts,
  preload: PreloadModule,
): void {
  type Listener = (event: object, ...args: unknown[]) => void;
  type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };
  if (window.top !== window) return;

  const world = window as unknown as Record<string, unknown>;
  const post = world[facts.binding] as (text: string) => void;
  const base64 = {
    encode: (bytes: Uint8Array) => (bytes as Uint8Array & { toBase64(): string }).toBase64(),
    decode: (text: string) =>
      (Uint8Array as unknown as { fromBase64(text: string): Uint8Array<ArrayBuffer> }).fromBase64(text),
  };
  const codec = makeCodec(base64);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, { readonly listener: Listener; readonly isOnce: boolean }[]>();
  let lastId = 0;

  const wire = makeWire({
    pieceLength: facts.pieceLength,
    post,
    decode: base64.decode,
    onMessage: (text, attachments) => {
      const message = JSON.parse(text) as ShellMessage;
      if (message.kind === 'reply') settle(message.id, message.ok, codec.unpack(message.value, attachments));
      else emit(message.channel, codec.unpack(message.args, attachments) as unknown[]);
    },
  });
  world[facts.delivery] = wire.receive;

  const tell = (message: PageMessage, attachments: readonly string[] = []): void =>
    wire.send(JSON.stringify(message), attachments);
  const wait = (start: (id: number) => void): Promise<unknown> => {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      start(id);
    });
  };
  const settle = (id: number, ok: boolean, value: unknown): void => {
    const request = waiting.get(id);
    waiting.delete(id);
    if (ok) request?.resolve(value);
    else request?.reject(new Error(String(value)));
  };

  const named = <T extends object>(name: string, members: T): T =>
    new Proxy(members, {
      get(target, property): unknown {
        if (property in target || typeof property === 'symbol' || property === 'then' || property === 'toJSON')
          return Reflect.get(target, property);
        throw new Error(`chromium-shell 未实现 electron.${name}.${property}`);
      },
    });

  const addListener = (channel: string, listener: Listener, isOnce: boolean): object => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, isOnce }]);
    return ipcRenderer;
  };
  const removeListener = (channel: string, listener: Listener): object => {
    const current = listeners.get(channel) ?? [];
    const index = current.findLastIndex((entry) => entry.listener === listener);
    listeners.set(channel, current.toSpliced(index === -1 ? current.length : index, 1));
    return ipcRenderer;
  };
  const removeAllListeners = (channel?: string): object => {
    if (channel === undefined) listeners.clear();
    else listeners.delete(channel);
    return ipcRenderer;
  };
  const ipcRenderer: object = named('ipcRenderer', {
    invoke: async (channel: string, ...args: unknown[]) => {
      const { tree, attachments } = codec.pack(args);
      return wait((id) => tell({ kind: 'invoke', id, channel, args: tree }, attachments));
    },
    send: (channel: string, ...args: unknown[]) => {
      const { tree, attachments } = codec.pack(args);
      tell({ kind: 'send', channel, args: tree }, attachments);
    },
    on: (channel: string, listener: Listener) => addListener(channel, listener, false),
    addListener: (channel: string, listener: Listener) => addListener(channel, listener, false),
    once: (channel: string, listener: Listener) => addListener(channel, listener, true),
    off: removeListener,
    removeListener,
    removeAllListeners,
    listenerCount: (channel: string) => listeners.get(channel)?.length ?? 0,
  });

  const emit = (channel: string, args: unknown[]): void => {
    for (const { listener, isOnce } of listeners.get(channel) ?? []) {
      if (isOnce) removeListener(channel, listener);
      try {
        listener({ sender: ipcRenderer, senderId: 0, ports: [] }, ...args);
      } catch (error) {
        reportError(error);
      }
    }
  };

  const node = document.createElement('div');
  const answerMainWorld = (question: unknown, ...args: unknown[]): unknown => {
    const [first, second, third] = args.map(String);
    if (question === 'permission') return wait((id) => tell({ kind: 'permission', id, name: first ?? '' }));
    if (question === 'open') tell({ kind: 'open', url: first ?? '', target: second ?? '', features: third ?? '' });
    if (question === 'close') tell({ kind: 'close' });
    return undefined;
  };
  const link = createLink(node, 'isolated', 'main', answerMainWorld);
  document.dispatchEvent(new MouseEvent(facts.greeting, { relatedTarget: node }));

  let lastTitle = '';
  const tellTitle = (): void => {
    if (document.title === lastTitle) return;
    lastTitle = document.title;
    tell({ kind: 'title', title: lastTitle });
  };
  document.addEventListener('DOMContentLoaded', () => {
    tellTitle();
    const everything = { childList: true, subtree: true, characterData: true };
    new MutationObserver(tellTitle).observe(document.head ?? document, everything);
  });

  const electron = named('(preload)', {
    ipcRenderer,
    contextBridge: named('contextBridge', { exposeInMainWorld: (key: string, api: unknown) => link.remote(key, api) }),
    webUtils: named('webUtils', { getPathForFile: () => '' }),
    crashReporter: named('crashReporter', {}),
    webFrame: named('webFrame', {}),
    nativeImage: named('nativeImage', {}),
  });
  const requireModule = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer' || name === 'electron/common') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const processFacts = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: facts.platform,
    arch: facts.arch,
    versions: facts.versions,
    env: {},
    argv: [],
  };
  const module = { exports: {} };
  preload(requireModule, module, module.exports, processFacts, (task) => window.setTimeout(task, 0));
}
