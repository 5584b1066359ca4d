import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createReadingRoom, type ReadingRoom } from '#main/reading/reading-room-window.ts';
import { READING_ROOM_CHANNELS, type RoomJob } from '#shared/ipc/reading-room.ts';

const { takeJob, reportProgress, deliverPage, finish, fail } = READING_ROOM_CHANNELS;
const JOB: RoomJob = {
  jobId: '01900000-0000-7000-8000-000000000001',
  hint: 'auto',
  today: '2026-11-20',
  background: false,
};
const { jobId } = JOB;
const RESULT = {
  kind: 'other',
  fields: {},
  mrz: null,
  pages: [{ width: 10, height: 10, engine: 'tesseract', text: '', lines: [] }],
  ms: 1,
} as const;

interface Stage {
  readonly room: ReadingRoom;
  /** For each window that was opened, the call that reports it lost. */
  readonly opened: ((reason: string) => void)[];
  readonly destroyed: number[];
  readonly stored: number[];
}

const WORD = { text: '张', confidence: 0.9, left: 0, top: 0, right: 2, bottom: 3, isJoined: false };

function stage(times: { page?: number; draw?: number; grace?: number; idle?: number } = {}): Stage {
  const opened: ((reason: string) => void)[] = [];
  const destroyed: number[] = [];
  const stored: number[] = [];
  const room = createReadingRoom({
    folders: { renderer: 'out/renderer', resources: 'resources' },
    openWindow: (lost) => {
      const number = opened.push(lost) - 1;
      return { destroy: () => destroyed.push(number) };
    },
    reader: {
      read: async (page) => (page.width === 1 ? Promise.reject(new Error('no native library')) : [[WORD]]),
      close: () => undefined,
    },
    readOriginal: async () => new Uint8Array([1, 2, 3]),
    storePage: async (_job, { page }) => {
      stored.push(page);
    },
    progress: () => undefined,
    report: () => undefined,
    times: { page: 5_000, grace: 5_000, idle: 60_000, ...times },
  });
  return { room, opened, destroyed, stored };
}

const failed = (failure: string) => ({ kind: 'failed', failure });

describe('a document in the room', () => {
  test('is handed over, its pages are kept and its result is answered', async () => {
    const { room, opened, stored } = stage();
    const reading = room.read(JOB);
    expect(await room.answer(takeJob, undefined)).toEqual(JOB);
    expect(await room.answer(reportProgress, { jobId, page: 0, pages: 1 })).toBe('go_on');
    const page = { jobId, page: 0, width: 5, height: 5, turn: 0, mime: 'image/png', bytes: new Uint8Array([1]) };
    expect(await room.answer(deliverPage, page)).toBe('go_on');
    await room.answer(finish, { jobId, result: RESULT });
    expect(await reading).toEqual({ kind: 'read', result: RESULT });
    expect(stored).toEqual([0]);
    expect(opened).toHaveLength(1);
    room.close();
  });

  test('the next one goes to the same room', async () => {
    const { room, opened } = stage();
    const first = room.read(JOB);
    await room.answer(takeJob, undefined);
    await room.answer(fail, { jobId, failure: 'damaged_file' });
    expect(await first).toEqual(failed('damaged_file'));
    const taken = room.answer(takeJob, undefined);
    void room.read({ ...JOB, hint: 'passport' });
    expect(await taken).toMatchObject({ hint: 'passport' });
    expect(opened).toHaveLength(1);
    room.close();
  });
});

describe('a room that is lost', () => {
  test('is replaced once, and the document is read in the new one', async () => {
    const { room, opened } = stage();
    const reading = room.read(JOB);
    await room.answer(takeJob, undefined);
    opened[0]?.('crashed');
    expect(opened).toHaveLength(2);
    expect(await room.answer(takeJob, undefined)).toEqual(JOB);
    await room.answer(finish, { jobId, result: RESULT });
    expect(await reading).toMatchObject({ kind: 'read' });
    room.close();
  });

  test('a second time fails the document, not the queue', async () => {
    const { room, opened } = stage();
    const reading = room.read(JOB);
    opened[0]?.('crashed');
    opened[1]?.('crashed');
    expect(await reading).toEqual(failed('reading_room_lost'));
    room.close();
  });

  test('an old window’s end is no news', async () => {
    const { room, opened } = stage();
    const reading = room.read(JOB);
    opened[0]?.('crashed');
    opened[0]?.('crashed again');
    expect(opened).toHaveLength(2);
    room.close();
    expect(await reading).toEqual(failed('cancelled'));
  });

  test('by an error of its own', async () => {
    const { room, opened } = stage();
    void room.read(JOB);
    await room.answer(fail, { jobId, failure: 'reading_room_lost' });
    expect(opened).toHaveLength(2);
    room.close();
  });
});

test('a page that takes too long ends the room and fails the document', async () => {
  const { room, destroyed } = stage({ page: 30 });
  const reading = room.read(JOB);
  await room.answer(takeJob, undefined);
  expect(await reading).toEqual(failed('timed_out'));
  expect(destroyed).toEqual([0]);
  room.close();
});

test('a file that opens to nothing one can look at is given up long before the page’s own limit', async () => {
  const { room, destroyed } = stage({ draw: 30 });
  const reading = room.read(JOB);
  await room.answer(takeJob, undefined);
  await room.serve(new Request(`app://reading-room/job/${jobId}/original`));
  expect(await reading).toEqual(failed('too_complex'));
  expect(destroyed).toEqual([0]);
  room.close();
});

test('so is one whose second page cannot be drawn; a page that is drawn has the page’s own limit', async () => {
  const { room } = stage({ draw: 60, page: 400 });
  const read = async (pages: number) => {
    const reading = room.read(JOB);
    await room.answer(takeJob, undefined);
    await room.serve(new Request(`app://reading-room/job/${jobId}/original`));
    await room.answer(reportProgress, { jobId, page: 0, pages });
    const page = { jobId, page: 0, width: 5, height: 5, turn: 0, mime: 'image/png', bytes: new Uint8Array([1]) };
    await room.answer(deliverPage, page);
    return reading;
  };
  expect(await read(2)).toEqual(failed('too_complex'));
  expect(await read(1)).toEqual(failed('timed_out'));
  room.close();
});

test('a cancelled document is cancelled, however long its drawing takes', async () => {
  const { room } = stage({ draw: 30, grace: 80 });
  const reading = room.read(JOB);
  await room.answer(takeJob, undefined);
  await room.serve(new Request(`app://reading-room/job/${jobId}/original`));
  room.cancel(jobId);
  expect(await reading).toEqual(failed('cancelled'));
  room.close();
});

test('a room that only asks whether to go on has not gone on', async () => {
  const { room, destroyed } = stage({ page: 120 });
  const reading = room.read(JOB);
  await room.answer(takeJob, undefined);
  const asking = setInterval(() => void room.answer(reportProgress, { jobId, page: 0, pages: 2 }), 20);
  expect(await reading).toEqual(failed('timed_out'));
  clearInterval(asking);
  expect(destroyed).toEqual([0]);
  room.close();
});

describe('cancelling', () => {
  test('asks the room first', async () => {
    const { room, destroyed } = stage();
    const reading = room.read(JOB);
    await room.answer(takeJob, undefined);
    room.cancel(jobId);
    expect(await room.answer(reportProgress, { jobId, page: 0, pages: 2 })).toBe('stop');
    await room.answer(fail, { jobId, failure: 'cancelled' });
    expect(await reading).toEqual(failed('cancelled'));
    expect(destroyed).toEqual([]);
    room.close();
  });

  test('ends a room that does not answer', async () => {
    const { room, destroyed } = stage({ grace: 30 });
    const reading = room.read(JOB);
    await room.answer(takeJob, undefined);
    room.cancel(jobId);
    expect(await reading).toEqual(failed('cancelled'));
    expect(destroyed).toEqual([0]);
    room.close();
  });

  test('another document changes nothing', async () => {
    const { room } = stage();
    const reading = room.read(JOB);
    room.cancel('01900000-0000-7000-8000-000000000002');
    await room.answer(finish, { jobId, result: RESULT });
    expect(await reading).toMatchObject({ kind: 'read' });
    room.close();
  });
});

describe('the room is not trusted', () => {
  test.each([
    ['a result without pages', finish, { jobId, result: { ...RESULT, pages: [] } }],
    [
      'a field with a confidence above one',
      finish,
      { jobId, result: { ...RESULT, fields: { a: { value: 'x', confidence: 2, page: 0, box: [0, 0, 1, 1] } } } },
    ],
    [
      'a page of an unknown type',
      deliverPage,
      { jobId, page: 0, width: 5, height: 5, mime: 'text/html', bytes: new Uint8Array([1]) },
    ],
    ['a failure of its own making', fail, { jobId, failure: 'because' }],
    ['more than was agreed', reportProgress, { jobId, page: 0, pages: 1, path: '/etc' }],
    ['a channel that does not exist', 'reading-room:open', {}],
  ])('%s costs it its place', async (_what, channel, message) => {
    const { room, opened, destroyed } = stage();
    void room.read(JOB);
    expect(await room.answer(channel, message)).toBe('stop');
    expect(destroyed).toEqual([0]);
    expect(opened).toHaveLength(2);
    room.close();
  });

  test('what it says of another document is not heard', async () => {
    const { room, stored } = stage();
    void room.read(JOB);
    const other = '01900000-0000-7000-8000-000000000002';
    const page = { jobId: other, page: 0, width: 5, height: 5, mime: 'image/png', bytes: new Uint8Array([1]) };
    expect(await room.answer(deliverPage, page)).toBe('stop');
    expect(stored).toEqual([]);
    room.close();
  });
});

describe('what the room is served', () => {
  const get = (room: ReadingRoom, path: string) => room.serve(new Request(`app://reading-room${path}`));
  const post = (room: ReadingRoom, path: string, bytes: number) =>
    room.serve(new Request(`app://reading-room${path}`, { method: 'POST', body: new Uint8Array(bytes) }));

  test('the print of a page of the document before it, from its pixels', async () => {
    const { room } = stage();
    void room.read(JOB);
    const answer = await post(room, `/job/${jobId}/print?width=4&height=3`, 12);
    expect([answer.status, await answer.json()]).toEqual([200, [[WORD]]]);
    const other = '/job/01900000-0000-7000-8000-000000000002/print?width=4&height=3';
    expect((await post(room, other, 12)).status).toBe(404);
    room.close();
  });

  test.each([
    ['fewer pixels than its size says', 'width=4&height=3', 11, 400],
    ['more pixels than its size says', 'width=4&height=3', 13, 400],
    ['no size', '', 12, 400],
    ['half a pixel', 'width=4.5&height=3', 12, 400],
    ['a side that no page has', 'width=70000&height=1', 12, 400],
    ['more than a page may have', 'width=60000&height=60000', 12, 413],
    ['a station without the native library', 'width=1&height=3', 3, 503],
  ])('no print for %s', async (_what, size, bytes, status) => {
    const { room } = stage();
    void room.read(JOB);
    expect((await post(room, `/job/${jobId}/print?${size}`, bytes)).status).toBe(status);
    room.close();
  });

  test('pixels without end are left where they are, once there are more than the size says', async () => {
    const { room } = stage();
    void room.read(JOB);
    let given = 0;
    let isLeft = false;
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        given += 1;
        stream.enqueue(new Uint8Array(1024));
      },
      cancel() {
        isLeft = true;
      },
    });
    const address = `app://reading-room/job/${jobId}/print?width=64&height=64`;
    const request = new Request(address, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect((await room.serve(request)).status).toBe(400);
    expect(isLeft).toBe(true);
    expect(given).toBeLessThan(16);
    room.close();
  });

  test('nothing else is taken from it', async () => {
    const { room } = stage();
    void room.read(JOB);
    expect((await post(room, `/job/${jobId}/original`, 3)).status).toBe(405);
    expect((await get(room, `/job/${jobId}/print?width=4&height=3`)).status).toBe(405);
    room.close();
  });

  test('the original of the document before it, and of no other', async () => {
    const { room } = stage();
    void room.read(JOB);
    const own = await get(room, `/job/${jobId}/original`);
    expect(new Uint8Array(await own.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    expect((await get(room, '/job/01900000-0000-7000-8000-000000000002/original')).status).toBe(404);
    room.close();
    expect((await get(room, `/job/${jobId}/original`)).status).toBe(404);
  });

  test.each([
    '/',
    '/../package.json',
    '/assets/../../package.json',
    '/vendor/%2e%2e/%2e%2e/package.json',
    '/tessdata/../x.gz',
    '/models/../x.onnx',
    '/models/ocrb.onnx.py',
  ])('%s is not there', async (path) => {
    const { room } = stage();
    expect((await get(room, path)).status).toBe(404);
  });

  test('under a policy that lets nothing in from outside', async () => {
    const { room } = stage();
    const { headers } = await get(room, '/nothing');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' blob:; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  });
});

test('the preload speaks on exactly the agreed channels', () => {
  const source = readFileSync('src-main/preload/reading-room.ts', 'utf8');
  const spoken = [...source.matchAll(/invoke\('([^']+)'/g)].map((match) => match[1]);
  expect(spoken.sort()).toEqual(Object.values(READING_ROOM_CHANNELS).sort());
});
