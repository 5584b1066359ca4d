import { expect, test } from 'vitest';
import { createJobQueue, type JobQueue } from '#main/reading/job-queue.ts';
import type { ReadingProgress } from '#main/reading/ports.ts';
import type { ReadingOutcome } from '#main/reading/room-session.ts';
import type { ReadingResult } from '#shared/domain/reading/reading-result.ts';
import type { RoomJob } from '#shared/ipc/reading-room.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { type MemoryReadingStore, memoryReadingStore } from '#tests/support/memory-reading-store.ts';

const RESULT: ReadingResult = {
  kind: 'other',
  fields: {},
  mrz: null,
  pages: [{ width: 10, height: 10, engine: 'tesseract', text: '', lines: [] }],
  ms: 1,
};

const id = (number: number) => `01900000-0000-7000-8000-00000000000${number}` as DocumentId;

interface Desk {
  readonly queue: JobQueue;
  readonly changes: ReadingProgress[];
  /** Jobs in the order in which the room was given them. */
  readonly given: RoomJob[];
  /** Ends the job that the room has. */
  answer(outcome: ReadingOutcome): Promise<void>;
}

function openDesk(store: MemoryReadingStore): Desk {
  const changes: ReadingProgress[] = [];
  const given: RoomJob[] = [];
  let settle: ((outcome: ReadingOutcome) => void) | null = null;
  const queue = createJobQueue({
    store,
    room: {
      read: (job) =>
        new Promise((resolve) => {
          given.push(job);
          settle = resolve;
        }),
      cancel: () => settle?.({ kind: 'failed', failure: 'cancelled' }),
    },
    today: () => civilDate('2026-11-20'),
    changed: (progress) => changes.push(progress),
    report: (error) => {
      throw error;
    },
  });
  const answer = async (outcome: ReadingOutcome): Promise<void> => {
    await expect.poll(() => settle).not.toBeNull();
    const ended = settle;
    settle = null;
    ended?.(outcome);
  };
  return { queue, changes, given, answer };
}

async function enqueue(store: MemoryReadingStore, ...numbers: readonly number[]): Promise<void> {
  for (const number of numbers)
    await store.enqueue({ documentId: id(number), hint: 'auto', urgent: false, enqueuedAt: toInstant(number) });
}

const stateOf = async (store: MemoryReadingStore, number: number) => (await store.find(id(number)))?.state.kind;

test('documents are read one at a time, the longest waiting first', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2);
  const { queue, given, answer } = openDesk(store);
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  expect(await stateOf(store, 2)).toBe('waiting');
  await answer({ kind: 'read', result: RESULT });
  await answer({ kind: 'read', result: RESULT });
  await expect.poll(() => stateOf(store, 2)).toBe('read');
  expect(given.map((job) => job.jobId)).toEqual([id(1), id(2)]);
  expect(store.results.get(id(1))).toEqual(RESULT);
});

test('the document on the screen goes before the others', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2, 3);
  const { queue, given, answer } = openDesk(store);
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  await queue.prefer(id(3));
  await answer({ kind: 'read', result: RESULT });
  await expect.poll(() => given.length).toBe(2);
  expect(given[1]?.jobId).toBe(id(3));
});

test('of several that were looked at the last goes first, then the one before it, then the rest', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2, 3, 4, 5);
  const { queue, given, answer } = openDesk(store);
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  for (const number of [3, 5, 4, 3]) await queue.prefer(id(number));
  for (const count of [2, 3, 4, 5]) {
    await answer({ kind: 'read', result: RESULT });
    await expect.poll(() => given.length).toBe(count);
  }
  expect(given.map((job) => job.jobId)).toEqual([id(1), id(3), id(4), id(5), id(2)]);
});

test('what a crash interrupted is read again at the next start', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1);
  await store.update(id(1), { state: { kind: 'reading', page: 2, pages: 5 } });
  const { queue, given, answer } = openDesk(store);
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  await answer({ kind: 'read', result: RESULT });
  await expect.poll(() => stateOf(store, 1)).toBe('read');
});

test('a document over which the station went down three times is given up', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1);
  for (let start = 0; start < 3; start += 1) {
    await store.update(id(1), { state: { kind: 'reading', page: 0, pages: 1 } });
    const { queue } = openDesk(store);
    await queue.start();
  }
  await expect.poll(() => store.find(id(1))).toMatchObject({ state: { kind: 'failed', failure: 'reading_room_lost' } });
});

test('a shutdown leaves the job under way to the next start', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2);
  const { queue, given } = openDesk(store);
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  await queue.stop();
  expect(await stateOf(store, 1)).toBe('reading');
  expect(await stateOf(store, 2)).toBe('waiting');
});

test('progress is kept page by page and told each time', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1);
  const { queue, changes, given, answer } = openDesk(store);
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  queue.progress(id(1), 1, 3);
  expect(queue.current()).toEqual({ documentId: id(1), page: 1, pages: 3 });
  await answer({ kind: 'read', result: RESULT });
  await expect.poll(() => stateOf(store, 1)).toBe('read');
  expect(changes.map(({ state }) => state)).toEqual([
    { kind: 'reading', page: 0, pages: 1 },
    { kind: 'reading', page: 1, pages: 3 },
    { kind: 'read' },
  ]);
  expect(queue.current()).toBeNull();
});

test('a failure is kept by its name and the queue goes on', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2);
  const { queue, answer } = openDesk(store);
  await queue.start();
  await answer({ kind: 'failed', failure: 'password_protected' });
  await answer({ kind: 'read', result: RESULT });
  await expect.poll(() => stateOf(store, 2)).toBe('read');
  expect((await store.find(id(1)))?.state).toEqual({ kind: 'failed', failure: 'password_protected' });
});

test('a waiting document is cancelled where it stands, the one being read in the room', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2);
  const { queue, given } = openDesk(store);
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  await queue.cancel(id(2));
  await queue.cancel(id(1));
  await expect.poll(() => stateOf(store, 1)).toBe('cancelled');
  expect(await stateOf(store, 2)).toBe('cancelled');
  expect(given).toHaveLength(1);
});

test('a document that was asked for again while being read is read again', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1);
  const { queue, given, answer } = openDesk(store);
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  await store.enqueue({ documentId: id(1), hint: 'diploma', urgent: true, enqueuedAt: toInstant(9) });
  await answer({ kind: 'read', result: RESULT });
  await expect.poll(() => given.length).toBe(2);
  expect(given[1]?.hint).toBe('diploma');
  expect(store.results.size).toBe(0);
});
