import { z } from 'zod';
import {
  commandAnswer,
  enrolReply,
  feedEntry,
  feedReply,
  fileState,
  type NumberBlock,
  numberBlock,
  type OfficeChange,
  officeChangeReply,
  signInReply,
  stationKeyReply,
} from '#shared/central/api.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { ContentHash } from '#shared/kernel/ids.ts';
import type { Command } from '../ports.ts';
import { CentreError, connectionTrouble } from './centre-error.ts';
import { ask, type HttpParts } from './http.ts';
import { readAnswer, refusalOf } from './read-answer.ts';

/** Somebody stands at the counter and waits. */
const PERSON_MS = 8_000;
const ROUND_MS = 30_000;
/** A batch of a hundred commands on a slow line. */
const BATCH_MS = 60_000;
/** A file of 200 MB on a slow line; standing still is noticed by the caller long before. */
const FILE_MS = 3_600_000;

/** Entries and answers are looked at one by one: one that is too new must not hide the others. */
const looseFeed = feedReply.extend({ entries: z.array(z.unknown()) });
const looseAnswers = z.object({ answers: z.array(z.unknown()) });

export type CentreApi = ReturnType<typeof centreApi>;

/** Every request of contract version 1, typed. Each rejects with a `CentreError` and nothing else. */
export function centreApi(parts: HttpParts) {
  const request = async <Value>(schema: z.ZodType<Value>, ...[path, options]: [string, Parameters<typeof ask>[2]]) => {
    try {
      return await readAnswer(await ask(parts, path, options), schema);
    } catch (error) {
      throw connectionTrouble(error);
    }
  };

  return {
    enrol: (name: string, enrolmentCode: string) =>
      request(enrolReply, '/v1/stations', { method: 'POST', body: { name, enrolmentCode }, timeoutMs: PERSON_MS }),

    async signIn(number: string, password: string): Promise<Staff> {
      const body = { number, password };
      return (await request(signInReply, '/v1/sign-in', { method: 'POST', body, timeoutMs: PERSON_MS })).staff;
    },

    /** Entries up to the first that this version does not understand; `blocked` says that there was one. */
    async feed(cursor: number) {
      const query = `/v1/feed?cursor=${cursor}&limit=200`;
      const reply = await request(looseFeed, query, { timeoutMs: ROUND_MS });
      const understood = takeWhileFits(reply.entries, feedEntry);
      const blocked = understood.length < reply.entries.length;
      const last = understood.at(-1);
      const nextCursor = blocked ? (last?.cursor ?? cursor) : reply.nextCursor;
      return { entries: understood, nextCursor, more: reply.more && !blocked, blocked };
    },

    /** The answers that fit the contract; commands whose answer is missing here stay in the outbox. */
    async sendCommands(commands: readonly Command[]) {
      const options = { method: 'POST', body: { commands }, timeoutMs: BATCH_MS } as const;
      const reply = await request(looseAnswers, '/v1/commands', options);
      return reply.answers.filter((answer) => commandAnswer.safeParse(answer).success) as z.output<
        typeof commandAnswer
      >[];
    },

    leaseNumbers: (series: string, size: number): Promise<NumberBlock> =>
      request(numberBlock, '/v1/number-blocks', { method: 'POST', body: { series, size }, timeoutMs: ROUND_MS }),

    enrolKey: (body: { readonly publicKey: string; readonly proof: string }) =>
      request(stationKeyReply, '/v1/station-keys', { method: 'POST', body, timeoutMs: ROUND_MS }),

    changeOffice: (body: OfficeChange) =>
      request(officeChangeReply, '/v1/office-documents', { method: 'POST', body, timeoutMs: PERSON_MS }),

    fileState: (hash: ContentHash) => request(fileState, `/v1/files/${hash}/state`, { timeoutMs: ROUND_MS }),

    /** The file from `offset` on; 416 is answered too, for the caller may hold all of it already. */
    async download(hash: ContentHash, offset: number, signal: AbortSignal): Promise<Response> {
      const range = offset > 0 ? { range: `bytes=${offset}-`, 'if-range': `"${hash}"` } : {};
      const headers = { accept: '*/*', ...range };
      const both = { ...parts, signal: AbortSignal.any([parts.signal, signal]) };
      const response = await ask(both, `/v1/files/${hash}`, { headers, timeoutMs: FILE_MS });
      if (response.ok || response.status === 416) return response;
      throw await refusalOf(response).catch((error: unknown) => connectionTrouble(error));
    },
  };
}

function takeWhileFits<Value>(values: readonly unknown[], schema: z.ZodType<Value>): readonly Value[] {
  const end = values.findIndex((value) => !schema.safeParse(value).success);
  return (end < 0 ? values : values.slice(0, end)) as readonly Value[];
}

/** Whether the centre refused just this one thing, and the way to it is open. */
export function isRefusal(error: unknown): error is CentreError {
  return error instanceof CentreError && error.trouble === 'refused';
}
