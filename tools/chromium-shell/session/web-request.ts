import type {
  CallbackResponse,
  HeadersReceivedResponse,
  OnBeforeRequestListenerDetails,
  OnHeadersReceivedListenerDetails,
  WebRequestFilter,
} from 'electron';
import { guardObject } from '../core/guard.ts';
import { matchesFilter } from './url-filter.ts';

type BeforeRequest = (details: OnBeforeRequestListenerDetails, callback: (response: CallbackResponse) => void) => void;
type HeadersReceived = (
  details: OnHeadersReceivedListenerDetails,
  callback: (response: HeadersReceivedResponse) => void,
) => void;
interface Registered<Listener> {
  readonly filter: WebRequestFilter | null;
  readonly listener: Listener;
}

export interface RequestFacts {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  readonly referrer: string;
}

/** `unasked`: no listener has a say about this address, so the stand-in's own rule holds (app: yes, network: no). */
export type Decision =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'allowed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'redirected'; readonly url: string };

/** The session's say over requests. Enforced by the session's loopback server and proxy, which every request passes. */
export class WebRequestRules {
  private beforeRequest: Registered<BeforeRequest> | null = null;
  private headersReceived: Registered<HeadersReceived> | null = null;
  private lastId = 0;

  /** What the application sees as `session.webRequest`. */
  readonly api = guardObject('session.webRequest', {
    onBeforeRequest: (first: WebRequestFilter | BeforeRequest | null, second?: BeforeRequest | null): void => {
      this.beforeRequest = registered(first, second);
    },
    onHeadersReceived: (first: WebRequestFilter | HeadersReceived | null, second?: HeadersReceived | null): void => {
      this.headersReceived = registered(first, second);
    },
  });

  decide(facts: RequestFacts): Promise<Decision> {
    const rule = this.beforeRequest;
    if (rule === null || !matchesFilter(rule.filter, facts.url, facts.resourceType))
      return Promise.resolve({ kind: 'unasked' });
    return new Promise((resolve) => {
      rule.listener(this.details(facts, { uploadData: [] }), (response) => {
        if (response.cancel === true) resolve({ kind: 'cancelled' });
        else if (response.redirectURL !== undefined) resolve({ kind: 'redirected', url: response.redirectURL });
        else resolve({ kind: 'allowed' });
      });
    });
  }

  /** The response headers the page gets, or null when the listener cancels. */
  receive(facts: RequestFacts, status: number, headers: Headers): Promise<Headers | null> {
    const rule = this.headersReceived;
    if (rule === null || !matchesFilter(rule.filter, facts.url, facts.resourceType)) return Promise.resolve(headers);
    const responseHeaders: Record<string, string[]> = {};
    for (const [name, value] of headers) responseHeaders[name] = [...(responseHeaders[name] ?? []), value];
    const details = this.details(facts, { statusCode: status, statusLine: `HTTP/1.1 ${status}`, responseHeaders });
    return new Promise((resolve) => {
      rule.listener(details, (response) => {
        if (response.cancel === true) resolve(null);
        else resolve(response.responseHeaders === undefined ? headers : toHeaders(response.responseHeaders));
      });
    });
  }

  private details<T extends object>(facts: RequestFacts, more: T): RequestDetails & T {
    const resourceType = facts.resourceType as OnBeforeRequestListenerDetails['resourceType'];
    return { ...facts, resourceType, id: ++this.lastId, timestamp: Date.now(), ...more };
  }
}

type RequestDetails = Pick<
  OnBeforeRequestListenerDetails,
  'id' | 'url' | 'method' | 'resourceType' | 'referrer' | 'timestamp'
>;

function registered<Listener>(
  first: WebRequestFilter | Listener | null,
  second: Listener | null | undefined,
): Registered<Listener> | null {
  if (typeof first === 'function') return { filter: null, listener: first as Listener };
  if (second === null || second === undefined) return null;
  return { filter: first as WebRequestFilter | null, listener: second };
}

function toHeaders(record: Record<string, string | string[]>): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(record))
    for (const value of Array.isArray(values) ? values : [values]) headers.append(name, value);
  return headers;
}
