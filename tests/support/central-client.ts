import type { z } from 'zod';
import {
  type CommandAnswer,
  commandsReply,
  enrolReply,
  type FeedEntry,
  feedReply,
  type NumberBlock,
  numberBlock,
  problem,
} from '#shared/central/api.ts';
import type { CaseEvent } from '#shared/domain/case/case-event.ts';
import type { EventId } from '#shared/kernel/ids.ts';
import type { TestCentre } from './centre.ts';

export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

export interface SendOptions {
  readonly method?: string;
  readonly token?: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request with JSON in and out, as a station or the online hall would send it. */
export async function send(url: string, path: string, options: SendOptions = {}): Promise<Answered<unknown>> {
  const { token, body } = options;
  const response = await fetch(url + path, {
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}

/** The code of a failure; throws when the answer is not a problem of the contract. */
export function problemCode(answered: Answered<unknown>): string {
  return problem.strict().parse(answered.body).code;
}

/** What a broken or a newer station may send in an event's place. */
export interface OddEvent {
  readonly id: EventId;
  readonly [key: string]: unknown;
}

/** An enrolled station, spoken for at the level of the wire. */
export interface TestStation {
  readonly id: string;
  readonly token: string;
  send(path: string, options?: SendOptions): Promise<Answered<unknown>>;
  command(...events: readonly (CaseEvent | OddEvent)[]): Promise<CommandAnswer[]>;
  lease(series: string, size: number): Promise<NumberBlock>;
  /** The whole feed from `cursor` on, page by page. */
  feed(cursor?: number, limit?: number): Promise<FeedEntry[]>;
}

function parsed<Schema extends z.ZodType>(schema: Schema, answered: Answered<unknown>): z.output<Schema> {
  if (answered.status >= 400) throw new Error(`${answered.status} ${JSON.stringify(answered.body)}`);
  schema.parse(answered.body);
  // As it came: keys of newer peers must not be lost on the way through a test either.
  return answered.body as z.output<Schema>;
}

export async function enrolTestStation(centre: TestCentre, name = '一号窗口'): Promise<TestStation> {
  const request = { body: { name, enrolmentCode: centre.enrolmentCode } };
  const { stationId: id, token } = parsed(enrolReply, await send(centre.url, '/v1/stations', request));
  let sequence = 0;
  const sendAs: TestStation['send'] = (path, options) => send(centre.url, path, { token, ...options });
  return {
    id,
    token,
    send: sendAs,
    async command(...events) {
      const commands = events.map((event) => {
        sequence += 1;
        return { key: event.id, sequence, event };
      });
      return parsed(commandsReply, await sendAs('/v1/commands', { body: { commands } })).answers;
    },
    async lease(series, size) {
      return parsed(numberBlock, await sendAs('/v1/number-blocks', { body: { series, size } }));
    },
    async feed(cursor = 0, limit = 1000) {
      const entries: FeedEntry[] = [];
      for (let next = cursor, more = true; more; ) {
        const page = parsed(feedReply, await sendAs(`/v1/feed?cursor=${next}&limit=${limit}`));
        entries.push(...page.entries);
        next = page.nextCursor;
        more = page.more;
      }
      return entries;
    },
  };
}
