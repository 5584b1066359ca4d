import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_JUNK } from '#scripts/rel/junk/all-junk.ts';
import { judgeJunk, openWarmRoom } from '#scripts/rel/junk/junk-verdict.ts';
import type { TestRoom } from './open-room.ts';

/** A few of each sort, those that end by themselves and those that have to be ended; `npm run rel -- junk` tries all. */
const SAMPLE = [
  'ten-thousand-pages.pdf',
  'nested-deflate.pdf',
  'object-stream.pdf',
  'jbig2.pdf',
  'inline-picture.pdf',
  'form-in-itself.pdf',
  'gigapixel.png',
  'circle.tiff',
  'directories.tiff',
  'wide.webp',
  'html-and-pdf.pdf',
  'jpeg-and-script.jpg',
  'gif-and-script.gif',
  'png-head-jpeg.png',
  'recognition-diploma-95.pdf',
  'recognition-passport-95.jpg',
  'hk-permit-95.png',
  'employer-letter-95.tiff',
  'household-register-95.webp',
] as const;
const SLOW = 60_000;

let room: TestRoom;
beforeAll(async () => {
  room = await openWarmRoom();
}, SLOW);
afterAll(() => room.close());

test.each(SAMPLE)(
  '%s is answered for itself within ten seconds, and a good file is read right after',
  async (name) => {
    const file = ALL_JUNK.find((one) => one.name === name);
    if (file === undefined) throw new Error(`there is no ${name}`);
    expect((await judgeJunk(room, file)).violations).toEqual([]);
  },
  SLOW,
);

test('every file is tried by the long form', async () => {
  const { RELIABILITY } = await import('#scripts/rel/registry.ts');
  expect(RELIABILITY.junk?.long).toBe(ALL_JUNK.length);
});
