import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

type Send = CDPSession['send'];

/** One conversation inside the connection: with the browser itself, or with one page. Typed by playwright's protocol table. */
export interface CdpSession {
  readonly send: Send;
  readonly on: CDPSession['on'];
  /** Resolves when the page or the browser behind it is gone. */
  readonly closed: Promise<void>;
}

interface Waiting {
  readonly method: string;
  readonly sessionId: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Incoming {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface SessionState {
  readonly session: CdpSession;
  readonly events: EventEmitter;
  readonly end: () => void;
}

/** The DevTools protocol over Chromium's inherited pipe: no port for others to find, and Chromium dies with the pipe. */
export class CdpConnection {
  readonly browser: CdpSession;
  readonly closed: Promise<void>;
  private readonly output: Writable;
  private readonly sessions = new Map<string, SessionState>();
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private pieces: Buffer[] = [];
  private markClosed: () => void = () => undefined;
  private isClosed = false;

  constructor(input: Readable, output: Writable) {
    this.output = output;
    this.closed = new Promise((resolve) => {
      this.markClosed = resolve;
    });
    this.browser = this.open('');
    input.on('data', (chunk: Buffer) => this.read(chunk));
    for (const stream of [input, output]) {
      stream.on('close', () => this.close());
      stream.on('error', () => this.close());
    }
  }

  /** The conversation with one attached page. */
  session(sessionId: string): CdpSession {
    return this.sessions.get(sessionId)?.session ?? this.open(sessionId);
  }

  private open(sessionId: string): CdpSession {
    const events = new EventEmitter().setMaxListeners(0);
    let end: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      end = resolve;
    });
    const send = (method: string, params: object = {}): Promise<unknown> => this.call(sessionId, method, params);
    // Chained calls aside, an emitter's own method is what playwright's type describes.
    const on: unknown = events.on.bind(events);
    const session = { send: send as Send, on: on as CDPSession['on'], closed };
    this.sessions.set(sessionId, { session, events, end });
    return session;
  }

  private call(sessionId: string, method: string, params: object): Promise<unknown> {
    if (this.isClosed || !this.sessions.has(sessionId)) return Promise.reject(new CdpError(method, 'target closed'));
    const id = ++this.lastId;
    const message = sessionId === '' ? { id, method, params } : { id, sessionId, method, params };
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { method, sessionId, resolve, reject });
      this.output.write(`${JSON.stringify(message)}\0`);
    });
  }

  private read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.pieces.push(chunk.subarray(start, end));
      const text = Buffer.concat(this.pieces).toString('utf8');
      this.pieces = [];
      start = end + 1;
      this.receive(JSON.parse(text) as Incoming);
    }
    if (start < chunk.length) this.pieces.push(chunk.subarray(start));
  }

  private receive(message: Incoming): void {
    if (message.id !== undefined) {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.error === undefined) waiting?.resolve(message.result);
      else waiting?.reject(new CdpError(waiting.method, message.error.message));
      return;
    }
    if (message.method === 'Target.detachedFromTarget') this.drop((message.params as { sessionId: string }).sessionId);
    if (message.method !== undefined)
      this.sessions.get(message.sessionId ?? '')?.events.emit(message.method, message.params);
  }

  private drop(sessionId: string): void {
    const state = this.sessions.get(sessionId);
    this.sessions.delete(sessionId);
    for (const [id, waiting] of this.waiting) {
      if (waiting.sessionId !== sessionId) continue;
      this.waiting.delete(id);
      waiting.reject(new CdpError(waiting.method, 'target closed'));
    }
    state?.end();
  }

  private close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    for (const sessionId of [...this.sessions.keys()]) this.drop(sessionId);
    this.markClosed();
  }
}

export class CdpError extends Error {
  constructor(method: string, message: string) {
    super(`${method}: ${message}`);
    this.name = 'CdpError';
  }
}
