import { expect, test, vi } from 'vitest';
import { createCourtesy } from '#main/reading/courtesy.ts';
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
  /** Documents that can be looked at. */
  readonly seen: Set<DocumentId>;
  /** Jobs in the order in which the room was given them. */
  readonly given: RoomJob[];
  /** Ends the job that the room has. */
  answer(outcome: ReadingOutcome): Promise<void>;
}

function openDesk(store: MemoryReadingStore, courtesy = createCourtesy()): Desk {
  const changes: ReadingProgress[] = [];
  const given: RoomJob[] = [];
  const seen = new Set<DocumentId>();
  let settle: ((outcome: ReadingOutcome) => void) | null = null;
  const queue = createJobQueue({
    store,
    room: {
      read: (job) =>
        new Promise((resolve) => {
          given.push(job);
          settle = resolve;
        }),
      cancel: () => {
        const ended = settle;
        settle = null;
        ended?.({ kind: 'failed', failure: 'cancelled' });
      },
    },
    courtesy,
    hasPicture: async (documentId) => seen.has(documentId),
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
  return { queue, changes, seen, given, answer };
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

test('the document on the screen is read at once: what nobody waits for is laid aside and waits again', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2, 3);
  const { queue, given, answer } = openDesk(store);
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  expect(given[0]).toMatchObject({ jobId: id(1), background: true });
  await queue.prefer(id(3));
  await expect.poll(() => given.length).toBe(2);
  expect(given[1]).toMatchObject({ jobId: id(3), background: false });
  expect(await stateOf(store, 1)).toBe('waiting');
  await answer({ kind: 'read', result: RESULT });
  await expect.poll(() => given[2]?.jobId).toBe(id(1));
});

test('of several that were looked at the last goes first, then the one before it, then the rest', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2, 3, 4, 5);
  const { queue, seen, given, answer } = openDesk(store);
  for (const number of [3, 4, 5]) seen.add(id(number));
  for (const number of [5, 4, 3]) await queue.prefer(id(number));
  await queue.start();
  for (const count of [1, 2, 3, 4, 5]) {
    await expect.poll(() => given.length).toBe(count);
    await answer({ kind: 'read', result: RESULT });
  }
  expect(given.map((job) => job.jobId)).toEqual([id(3), id(4), id(5), id(1), id(2)]);
});

test('all papers that were opened can be looked at before the first of them is read', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2, 3);
  const { queue, seen, given, answer } = openDesk(store);
  for (const number of [1, 2, 3]) await queue.prefer(id(number));
  await queue.start();
  for (const [count, number] of [
    [1, 3],
    [2, 2],
    [3, 1],
  ] as const) {
    await expect.poll(() => given.length).toBe(count);
    expect(given.at(-1)?.jobId).toBe(id(number));
    seen.add(id(number));
    await queue.pictured();
  }
  // The last has its picture: it is read to its end, then those that were looked at later.
  expect(given).toHaveLength(3);
  for (const count of [4, 5]) {
    await answer({ kind: 'read', result: RESULT });
    await expect.poll(() => given.length).toBe(count);
  }
  await answer({ kind: 'read', result: RESULT });
  await expect.poll(() => stateOf(store, 2)).toBe('read');
  expect(given.map((job) => job.jobId)).toEqual([id(3), id(2), id(1), id(3), id(2)]);
});

test('what a person looks at is not stopped for another that can be seen already', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2);
  const { queue, seen, given } = openDesk(store);
  await queue.prefer(id(1));
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  for (const number of [1, 2]) seen.add(id(number));
  await queue.prefer(id(2));
  expect(await stateOf(store, 1)).toBe('reading');
  expect(given).toHaveLength(1);
});

test('a person’s cancel of a document that was just laid aside stays a cancel', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2);
  const { queue, given } = openDesk(store);
  await queue.start();
  await expect.poll(() => given.length).toBe(1);
  await queue.prefer(id(2));
  await expect.poll(() => stateOf(store, 1)).toBe('waiting');
  await queue.cancel(id(1));
  expect(await stateOf(store, 1)).toBe('cancelled');
});

test('while a person works nothing begins that nobody waits for; what is opened begins at once', async () => {
  const store = memoryReadingStore();
  await enqueue(store, 1, 2);
  const courtesy = createCourtesy({ quiet: 60_000, longest: 60_000 });
  courtesy.acted();
  const { queue, given } = openDesk(store, courtesy);
  await queue.start();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(given).toHaveLength(0);
  await queue.prefer(id(2));
  await expect.poll(() => given[0]?.jobId).toBe(id(2));
});

test('a machine that is never left alone still reads, a page each longest wait', async () => {
  // By the fake clock: how quick this machine is decides nothing.
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  try {
    const courtesy = createCourtesy({ quiet: 60, longest: 200 });
    setInterval(courtesy.acted, 10);
    courtesy.acted();
    const begun = performance.now();
    const pagesAt: number[] = [];
    for (let page = 0; page < 2; page += 1) {
      const wait = courtesy.quiet().then(() => pagesAt.push(performance.now() - begun));
      await vi.advanceTimersByTimeAsync(250);
      await wait;
    }
    expect(pagesAt).toEqual([200, 450]);
  } finally {
    vi.useRealTimers();
  }
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
