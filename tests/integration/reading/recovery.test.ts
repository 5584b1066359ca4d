import { afterAll, beforeAll, expect, test } from 'vitest';
import { simplePdf } from '#scripts/specimens/formats/simple-pdf.ts';
import { openRoom, resultOf, type TestRoom } from './open-room.ts';
import { HANGS_AT } from './room-protocol.ts';

const LONG = 'resources/specimens/employer-letter.tiff';
const SHORT = 'resources/specimens/hk-permit.png';
const SLOW = 180_000;

let room: TestRoom;
beforeAll(() => {
  room = openRoom({ ROOM_PAGE_MS: '60000' });
});
afterAll(() => room.close());

/** Starts reading and waits until the room is at work. */
async function begin(file: string) {
  const reading = room.read(file);
  await expect.poll(() => room.ask({ kind: 'steps' }), { timeout: 60_000 }).not.toBe(0);
  return { reading };
}

/** From its last request on the room answers nothing: what is sent to it then waits for good. */
async function hang(hanging: TestRoom): Promise<void> {
  await hanging.ask({ kind: 'hang' });
  const asked = async () => (await hanging.ask({ kind: 'requested' })) as readonly string[];
  await expect.poll(asked, { timeout: 60_000 }).toContainEqual(expect.stringContaining(HANGS_AT));
}

async function isWell(): Promise<boolean> {
  return resultOf(await room.read(SHORT)).kind === 'permit';
}

test(
  'a cancelled document ends before its pages are done, and the next one is read',
  async () => {
    const { reading } = await begin(LONG);
    await room.ask({ kind: 'cancel' });
    expect((await reading).outcome).toEqual({ kind: 'failed', failure: 'cancelled' });
    const { done, of } = (await room.ask({ kind: 'pages_done' })) as { done: number; of: number };
    expect(done).toBeLessThan(of);
    expect(await isWell()).toBe(true);
  },
  SLOW,
);

test(
  'a cancelled document whose room hangs does not wait for the end of its page',
  async () => {
    const { reading } = await begin(LONG);
    await hang(room);
    await room.ask({ kind: 'cancel' });
    // The page's own limit would end it too, later and by another name.
    expect((await reading).outcome).toEqual({ kind: 'failed', failure: 'cancelled' });
    expect(await isWell()).toBe(true);
  },
  SLOW,
);

test(
  'a room that crashes is replaced and the document is read all the same',
  async () => {
    const { reading } = await begin(LONG);
    await room.ask({ kind: 'crash' });
    expect(resultOf(await reading).pages).toHaveLength(2);
    expect(await isWell()).toBe(true);
  },
  SLOW,
);

test(
  'a document that crashes two rooms fails by its name',
  async () => {
    const reading = room.read(LONG, { crashesEveryRoom: true });
    expect((await reading).outcome).toEqual({ kind: 'failed', failure: 'reading_room_lost' });
    expect(await isWell()).toBe(true);
  },
  SLOW,
);

test(
  'a room that hangs is ended when the page takes too long',
  async () => {
    const stuck = openRoom({ ROOM_PAGE_MS: '15000' });
    try {
      const reading = stuck.read(LONG);
      await expect.poll(() => stuck.ask({ kind: 'pictures' }), { timeout: 60_000 }).toBe(2);
      await hang(stuck);
      expect((await reading).outcome).toEqual({ kind: 'failed', failure: 'timed_out' });
    } finally {
      await stuck.close();
    }
  },
  SLOW,
);

test(
  'one that hangs before all pages are drawn is ended sooner',
  async () => {
    const reading = room.read('', { bytes: simplePdf({ pages: 150, text: 'SPECIMEN' }) });
    await expect.poll(() => room.ask({ kind: 'pictures' }), { timeout: 60_000 }).not.toBe(0);
    await hang(room);
    // The page's own limit would end it too, much later and by another name.
    expect((await reading).outcome).toEqual({ kind: 'failed', failure: 'too_complex' });
    expect(await isWell()).toBe(true);
  },
  SLOW,
);
