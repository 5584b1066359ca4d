import { randomBytes } from 'node:crypto';
import type { CdpSession } from '../browser/cdp-connection.ts';
import type { PageMessage, PreloadFacts, ShellMessage } from '../page/preload-world.ts';
import { mainWorldSource, preloadWorldSource } from '../page/page-source.ts';

/** Longer messages are cut: Chromium's pipe takes no message above 100 MB, and pieces keep others from waiting. */
const PIECE_LENGTH = 8 * 1024 * 1024;
/** The isolated world is known to Chromium by this name. */
const WORLD = 'chromium-shell preload';
const DELIVERY = 'chromiumShellDeliver';

/** Text messages between the shell and the preload's world of one page, over the page's DevTools conversation. */
export class PageChannel {
  private readonly cdp: CdpSession;
  private readonly mainFrameId: string;
  private readonly listener: (message: PageMessage) => void;
  private readonly binding = `chromiumShell${randomBytes(8).toString('hex')}`;
  /** The preload's world of the current document; null between documents, when there is nobody to hear. */
  private contextId: number | null = null;
  private pieces: string[] = [];

  constructor(cdp: CdpSession, mainFrameId: string, listener: (message: PageMessage) => void) {
    this.cdp = cdp;
    this.mainFrameId = mainFrameId;
    this.listener = listener;
  }

  /** The commands that make every later document of the page start with the shell's scripts and the preload. */
  install(preload: string): Promise<unknown>[] {
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
      if (name === this.binding && executionContextId === this.contextId) this.receive(payload);
    });
    const facts = this.facts();
    return [
      this.cdp.send('Runtime.addBinding', { name: this.binding, executionContextName: WORLD }),
      this.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource(facts.greeting) }),
      this.cdp.send('Page.addScriptToEvaluateOnNewDocument', {
        source: preloadWorldSource(facts, preload),
        worldName: WORLD,
      }),
    ];
  }

  /** Lost, as in Electron, when the page is between documents or gone. */
  deliver(message: ShellMessage): void {
    if (this.contextId === null) return;
    const text = JSON.stringify(message);
    let start = 0;
    for (; text.length - start > PIECE_LENGTH; start += PIECE_LENGTH)
      this.deliverPiece(this.contextId, text.slice(start, start + PIECE_LENGTH), false);
    this.deliverPiece(this.contextId, text.slice(start), true);
  }

  private deliverPiece(contextId: number, piece: string, isLast: boolean): void {
    this.cdp
      .send('Runtime.callFunctionOn', {
        functionDeclaration: `(piece, isLast) => ${DELIVERY}(piece, isLast)`,
        executionContextId: contextId,
        arguments: [{ value: piece }, { value: isLast }],
      })
      // The document went away on the way; its successor must not get the message.
      .catch(() => undefined);
  }

  private enter(contextId: number): void {
    this.contextId = contextId;
    this.pieces = [];
  }

  private receive(payload: string): void {
    this.pieces.push(payload.slice(1));
    if (payload.startsWith('+')) return;
    const text = this.pieces.length === 1 ? (this.pieces[0] ?? '') : this.pieces.join('');
    this.pieces = [];
    this.listener(JSON.parse(text) as PageMessage);
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
