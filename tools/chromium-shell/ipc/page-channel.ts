import { randomBytes } from 'node:crypto';
import type { CdpSession } from '../browser/cdp-connection.ts';
import { mainWorldSource, preloadWorldSource } from '../page/page-source.ts';
import type { PageMessage, PreloadFacts, ShellMessage } from '../page/preload-world.ts';
import { createWire, type Wire } from '../page/wire.ts';
import { nodeBase64 } from './node-codec.ts';

/** Measured: with pieces of this size Chromium's processes and ours work on a long message at the same time. */
const PIECE_LENGTH = 256 * 1024;
type Attachments = readonly Uint8Array<ArrayBuffer>[];

/** The isolated world is known to Chromium by this name. */
const WORLD = 'chromium-shell preload';
const DELIVERY = 'chromiumShellDeliver';

/** Text messages between the shell and the preload's world of one page, over the page's DevTools conversation. */
export class PageChannel {
  private readonly cdp: CdpSession;
  private readonly mainFrameId: string;
  private wire: Wire | null = null;
  private readonly listener: (message: PageMessage, attachments: Attachments) => void;
  private readonly binding = `chromiumShell${randomBytes(8).toString('hex')}`;
  /** The preload's world of the current document; null between documents, when there is nobody to hear. */
  private contextId: number | null = null;

  constructor(
    cdp: CdpSession,
    mainFrameId: string,
    listener: (message: PageMessage, attachments: Attachments) => void,
  ) {
    this.cdp = cdp;
    this.mainFrameId = mainFrameId;
    this.listener = listener;
  }

  /** The commands that make every later document of the page start with the shell's scripts and the preload. */
  install(preload: string, hostSuffix: string): Promise<unknown>[] {
    this.cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const isOurs = context.name === WORLD && context.auxData?.frameId === this.mainFrameId;
      if (isOurs) this.enter(context.id);
    });
    this.cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.contextId) this.contextId = null;
    });
    this.cdp.on('Runtime.executionContextsCleared', () => {
      this.contextId = null;
    });
    this.cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this.binding && executionContextId === this.contextId) this.wire?.receive(payload);
    });
    const facts = this.facts();
    return [
      this.cdp.send('Runtime.addBinding', { name: this.binding, executionContextName: WORLD }),
      this.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource(facts.greeting, hostSuffix) }),
      this.cdp.send('Page.addScriptToEvaluateOnNewDocument', {
        source: preloadWorldSource(facts, preload),
        worldName: WORLD,
      }),
    ];
  }

  /** Lost, as in Electron, when the page is between documents or gone. */
  deliver(message: ShellMessage, attachments: readonly string[] = []): void {
    if (this.contextId !== null) this.wire?.send(JSON.stringify(message), attachments);
  }

  /** A new document: what was on its way to or from the old one is void. */
  private enter(contextId: number): void {
    this.contextId = contextId;
    this.wire = createWire({
      pieceLength: PIECE_LENGTH,
      post: (text) => this.post(contextId, text),
      decode: nodeBase64.decode,
      onMessage: (text, attachments) => this.listener(JSON.parse(text) as PageMessage, attachments),
    });
  }

  private post(contextId: number, text: string): void {
    // Base64 needs no escaping, which is most of the work for a long text.
    const literal = text[0] === '=' || text[0] === ';' ? `'${text}'` : JSON.stringify(text);
    this.cdp
      .send('Runtime.evaluate', { expression: `${DELIVERY}(${literal})`, contextId })
      // The document went away on the way; its successor must not get the message.
      .catch(() => undefined);
  }

  private facts(): PreloadFacts {
    return {
      greeting: `chromium-shell-${randomBytes(16).toString('hex')}`,
      binding: this.binding,
      delivery: DELIVERY,
      pieceLength: PIECE_LENGTH,
      platform: process.platform,
      arch: process.arch,
      versions: { node: process.versions.node, electron: '0.0.0-chromium-shell' },
    };
  }
}
