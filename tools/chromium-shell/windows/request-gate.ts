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
}

/**
 * Holds two kinds of requests of a page until they are judged: documents, so that `will-navigate` can really refuse, and
 * https, whose full address the proxy behind cannot see. Everything else passes here untouched and unslowed.
 */
export class RequestGate {
  private readonly cdp: CdpSession;
  private readonly session: ShellSession;
  private readonly mainFrameId: string;
  /** Whether a document may be loaded; the place of `will-navigate`. */
  private readonly mayLoad: (request: DocumentRequest) => boolean;

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
    return [this.cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }, { urlPattern: 'https://*' }] })];
  }

  private async judge(paused: PausedRequest): Promise<void> {
    const { requestId, request, frameId } = paused;
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
