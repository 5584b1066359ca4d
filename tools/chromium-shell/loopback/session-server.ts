import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeError, report } from '../core/log.ts';
import type { ProtocolHandler } from '../session/protocol.ts';
import { appHostOf, toApp, toLoopback } from './origin-map.ts';
import { answerConnect, forwardPlain, type TunnelRules } from './outside-proxy.ts';
import { requestFacts } from './request-facts.ts';
import { toRequest, writeResponse } from './requests.ts';

export interface SessionServerOptions extends TunnelRules {
  readonly handler: () => ProtocolHandler | null;
}

/** One session's way to anything at all: its `app:` pages, and the proxy that stands before every other address. */
export async function startSessionServer(options: SessionServerOptions): Promise<number> {
  const server = createServer({ keepAliveTimeout: 60_000 });
  server.on('request', (message, response) => {
    serve(server, options, message, response).catch((error: unknown) => {
      report(`${message.method ?? ''} ${toApp(fullUrl(message))}: ${describeError(error)}`);
      response.destroy();
    });
  });
  server.on('connect', (message, socket) => void answerConnect(options, message, socket));
  server.on('upgrade', (_message, socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  // Chromium keeps the process alive while it runs; an idle server must not.
  server.unref();
  return portOf(server);
}

async function serve(
  server: Server,
  options: SessionServerOptions,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isProxied = /^https?:/i.test(message.url ?? '');
  if (isProxied) return forwardPlain(options.rules, message, response);
  const host = appHostOf(message.headers.host);
  const handler = options.handler();
  if (host === null) {
    response.writeHead(403).end();
    return;
  }
  if (message.url === '/favicon.ico') {
    // Chromium asks for it on its own account; Electron does not.
    response.writeHead(204).end();
    return;
  }
  const url = `app://${host}${message.url ?? '/'}`;
  const facts = requestFacts(message, url);
  const decision = await options.rules.decide(facts);
  if (decision.kind === 'cancelled' || handler === null) {
    response.destroy();
    return;
  }
  if (decision.kind === 'redirected') {
    response.writeHead(307, { location: toLoopback(decision.url, portOf(server)) }).end();
    return;
  }
  const abort = new AbortController();
  response.once('close', () => abort.abort());
  const answer = await handler(toRequest(message, url, abort.signal));
  if (answer.type === 'error') {
    response.destroy();
    return;
  }
  const headers = await options.rules.receive(facts, answer.status, answer.headers);
  if (headers === null) response.destroy();
  else await writeResponse(answer, headers, response, portOf(server));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function fullUrl(message: IncomingMessage): string {
  return `http://${message.headers.host ?? ''}${message.url ?? ''}`;
}
