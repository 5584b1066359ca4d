import type { CdpSession } from '../browser/cdp-connection.ts';
import { describeError, report } from '../core/log.ts';
import { toApp } from '../loopback/origin-map.ts';
import type { ShellSession } from '../session/session.ts';

export interface DocumentRequest {
  /** The application's address. */
  readonly url: string;
  readonly frameId: string;
  readonly isMainFrame: boolean;
  readonly isRedirect: boolean;
}

interface PausedRequest {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly redirectedRequestId?: string;
  readonly request: { readonly url: string; readonly method: string };
  /** Both only once the answer has begun. */
  readonly responseStatusCode?: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value: string }[];
}

function isPdf({ responseHeaders = [] }: PausedRequest): boolean {
  return responseHeaders.some(
    ({ name, value }) => name.toLowerCase() === 'content-type' && value.toLowerCase().startsWith('application/pdf'),
  );
}

/**
 * Holds two kinds of requests of a page until they are judged: documents, so that `will-navigate` can really refuse, and
 * https, whose full address the proxy behind cannot see. Everything else passes here untouched and unslowed.
 * A document's answer is held for a moment too: one that is a PDF is kept for printing.
 */
export class RequestGate {
  private readonly cdp: CdpSession;
  private readonly session: ShellSession;
  private readonly mainFrameId: string;
  /** Whether a document may be loaded; the place of `will-navigate`. */
  private readonly mayLoad: (request: DocumentRequest) => boolean;
  /** The bytes of the page when it is a PDF, which nothing later can be asked for: what `print` puts on paper. */
  pdf: Uint8Array | null = null;

  constructor(
    cdp: CdpSession,
    session: ShellSession,
    mainFrameId: string,
    mayLoad: (request: DocumentRequest) => boolean,
  ) {
    this.cdp = cdp;
    this.session = session;
    this.mainFrameId = mainFrameId;
    this.mayLoad = mayLoad;
  }

  install(): Promise<unknown>[] {
    this.cdp.on('Fetch.requestPaused', (paused: PausedRequest) => {
      this.judge(paused).catch((error: unknown) => report(`${paused.request.url}: ${describeError(error)}`));
    });
    const patterns = [
      { resourceType: 'Document' as const },
      { resourceType: 'Document' as const, requestStage: 'Response' as const },
      { urlPattern: 'https://*' },
    ];
    return [this.cdp.send('Fetch.enable', { patterns })];
  }

  private async judge(paused: PausedRequest): Promise<void> {
    const { requestId, request, frameId } = paused;
    if (paused.responseStatusCode !== undefined) {
      if (frameId === this.mainFrameId) this.pdf = isPdf(paused) ? await this.bodyOf(requestId) : null;
      return this.answer('Fetch.continueRequest', { requestId });
    }
    if (paused.resourceType === 'Document') {
      const isMainFrame = frameId === this.mainFrameId;
      const isRedirect = paused.redirectedRequestId !== undefined;
      if (!this.mayLoad({ url: toApp(request.url), frameId, isMainFrame, isRedirect }))
        return this.answer('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    }
    if (request.url.startsWith('https:') && !(await this.mayReach(paused)))
      return this.answer('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    return this.answer('Fetch.continueRequest', { requestId });
  }

  private async bodyOf(requestId: string): Promise<Uint8Array> {
    const { body, base64Encoded } = await this.cdp.send('Fetch.getResponseBody', { requestId });
    return Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
  }

  private async mayReach({ request, resourceType }: PausedRequest): Promise<boolean> {
    const { rules, allowTunnel } = this.session.enforced;
    const type = resourceType === 'Document' ? 'mainFrame' : resourceType.toLowerCase();
    const decision = await rules.decide({ url: request.url, method: request.method, resourceType: type, referrer: '' });
    if (decision.kind !== 'allowed') {
      report(`已拒绝页面访问网络：${request.url}`);
      return false;
    }
    const { hostname, port } = new URL(request.url);
    allowTunnel(`${hostname}:${port === '' ? 443 : port}`);
    return true;
  }

  private async answer(
    method: 'Fetch.failRequest' | 'Fetch.continueRequest',
    parameters: { requestId: string; errorReason?: 'Aborted' | 'BlockedByClient' },
  ): Promise<void> {
    // The page may have dropped the request meanwhile.
    await this.cdp.send(method, parameters as never).catch(() => undefined);
  }
}
