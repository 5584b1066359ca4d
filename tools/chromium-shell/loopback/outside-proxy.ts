import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { report } from '../core/log.ts';
import type { WebRequestRules } from '../session/web-request.ts';
import { requestFacts } from './request-facts.ts';

export interface TunnelRules {
  readonly rules: WebRequestRules;
  /** True once the exact https address was allowed before its tunnel was asked for. */
  readonly isTunnelAllowed: (authority: string) => boolean;
}

/**
 * Everything that is not an `app:` address arrives here, because it is the session's proxy and nothing but our own
 * loopback hosts bypasses it. Without a listener that lets an address through, it is refused.
 */
export async function forwardPlain(
  rules: WebRequestRules,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = message.url ?? '';
  const facts = requestFacts(message, url);
  const decision = await rules.decide(facts);
  if (decision.kind === 'redirected') {
    response.writeHead(307, { location: decision.url }).end();
    return;
  }
  if (decision.kind !== 'allowed') {
    refuse(url);
    response.destroy();
    return;
  }
  const upstream = httpRequest(url, { method: message.method, headers: message.headers });
  upstream.on('error', () => response.destroy());
  upstream.on('response', (answer) => {
    const headers = new Headers();
    for (const [name, values] of Object.entries(answer.headersDistinct))
      for (const value of values ?? []) headers.append(name, value);
    const status = answer.statusCode ?? 502;
    void rules.receive(facts, status, headers).then((changed) => {
      if (changed === null) response.destroy();
      else answer.pipe(response.writeHead(status, [...changed].flat()));
    });
  });
  message.pipe(upstream);
}

/** A tunnel shows only host and port. Exact https addresses are judged in the page before (see windows/request-gate.ts). */
export async function answerConnect(options: TunnelRules, message: IncomingMessage, socket: Duplex): Promise<void> {
  socket.on('error', () => socket.destroy());
  const authority = message.url ?? '';
  const { hostname, port } = new URL(`http://${authority}`);
  if (!options.isTunnelAllowed(authority)) {
    const scheme = port === '443' ? 'wss' : 'ws';
    const facts = { url: `${scheme}://${authority}/`, method: 'GET', resourceType: 'webSocket', referrer: '' };
    const decision = await options.rules.decide(facts);
    if (decision.kind !== 'allowed') {
      refuse(authority);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
  }
  const upstream = connect(port === '' ? 80 : Number(port), hostname, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.pipe(socket).pipe(upstream);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('close', () => upstream.destroy());
}

function refuse(address: string): void {
  report(`已拒绝页面访问网络：${address}`);
}
