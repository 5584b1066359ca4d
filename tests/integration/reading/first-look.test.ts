import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { booklet } from '#tests/e2e/support/booklet.ts';
import { openRoom, resultOf, type TestRoom } from './open-room.ts';

const SLOW = 180_000;
let room: TestRoom;
beforeAll(() => {
  room = openRoom();
});
afterAll(() => room.close());

/** EXIF orientation 6: a viewer turns the picture a quarter clockwise. */
const TURNED = Buffer.from(
  'ffe100224578696600004d4d002a000000080001011200030000000100060000000000000000',
  'hex',
).subarray(0, 36);

function turnedPassport(): Uint8Array {
  const jpeg = readFileSync('resources/specimens/recognition-passport.jpg');
  return Buffer.concat([jpeg.subarray(0, 2), TURNED, jpeg.subarray(2)]);
}

test(
  'a page that stands upright is delivered once',
  async () => {
    const { pages, outcome } = await room.read('resources/specimens/recognition-passport.jpg');
    expect(outcome.kind).toBe('read');
    expect(pages.map(({ page, turn }) => [page, turn])).toEqual([[0, 0]]);
  },
  SLOW,
);

test(
  'a page that lies on its side is delivered as it lies, then upright; the boxes fit the upright one',
  async () => {
    const reading = await room.read('', { bytes: turnedPassport() });
    const result = resultOf(reading);
    expect(reading.pages.map(({ turn }) => turn)).toEqual([0, 3]);
    const [lying, upright] = reading.pages;
    expect([upright?.width, upright?.height]).toEqual([lying?.height, lying?.width]);
    expect(result.pages[0]).toMatchObject({ width: upright?.width, height: upright?.height });
    expect(result.kind).toBe('passport');
  },
  SLOW,
);

test(
  'the pages of a long paper come in order, all of them before the paper is read, in the background too',
  async () => {
    const { bytes } = booklet('成绩册.pdf', 6);
    const { pages, outcome } = await room.read('', { bytes, background: true });
    expect(outcome.kind).toBe('read');
    expect(pages.map(({ page }) => page)).toEqual([0, 1, 2, 3, 4, 5]);
  },
  SLOW,
);

test(
  'a paper that is laid aside ends as cancelled, and the room reads the next one',
  async () => {
    const laidAside = room.read('resources/specimens/other-diploma.pdf');
    await expect.poll(() => room.ask({ kind: 'pictures' }), { timeout: 30_000, interval: 20 }).toBe(1);
    await room.ask({ kind: 'cancel' });
    expect((await laidAside).outcome).toEqual({ kind: 'failed', failure: 'cancelled' });
    expect(await room.ask({ kind: 'troubles' })).toEqual([]);
    expect((await room.read('resources/specimens/hk-permit.png')).outcome.kind).toBe('read');
  },
  SLOW,
);
