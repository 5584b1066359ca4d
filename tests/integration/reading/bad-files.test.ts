import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRoom, resultOf, type TestRoom } from './open-room.ts';

interface BadFile {
  readonly file: string;
  readonly expected: string | null;
  readonly why: string;
}

const FOLDER = 'tests/fixtures/bad-files';
const FILES: readonly BadFile[] = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'));
const GOOD = 'resources/specimens/hk-permit.png';
const SLOW = 120_000;

let room: TestRoom;
beforeAll(() => {
  room = openRoom();
});
afterAll(() => room.close());

describe('a bad file is named, and only it', () => {
  test.each(FILES)(
    '$file: $expected ($why)',
    async ({ file, expected }) => {
      const { outcome } = await room.read(`${FOLDER}/${file}`);
      if (expected === null) expect(outcome.kind).toBe('read');
      else expect(outcome).toEqual({ kind: 'failed', failure: expected });
    },
    SLOW,
  );

  test(
    'more than 200 MB is refused before it reaches the room',
    async () => {
      const bytes = new Uint8Array(200 * 1024 * 1024 + 1);
      const { outcome } = await room.read('too large', { bytes });
      expect(outcome).toEqual({ kind: 'failed', failure: 'too_large' });
    },
    SLOW,
  );

  test(
    'a photograph that was cut off half way is damaged, not half a photograph',
    async () => {
      const bytes = readFileSync('resources/specimens/recognition-passport.jpg');
      const { outcome } = await room.read('half', { bytes: bytes.subarray(0, bytes.length >> 1) });
      expect(outcome).toEqual({ kind: 'failed', failure: 'damaged_file' });
    },
    SLOW,
  );

  test(
    'a TIFF whose strips lie beyond its end is damaged',
    async () => {
      const bytes = new Uint8Array(readFileSync('resources/specimens/employer-letter.tiff'));
      const view = new DataView(bytes.buffer);
      // The first directory moved on top of a file that ends right after it.
      const directory = view.getUint32(4, true);
      const cut = bytes.slice(0, Math.min(bytes.length, directory + 400));
      const { outcome } = await room.read('cut', { bytes: directory > 1000 ? bytes.subarray(0, directory >> 1) : cut });
      expect(outcome).toEqual({ kind: 'failed', failure: 'damaged_file' });
    },
    SLOW,
  );

  test('a script in a PDF never runs and no trouble was reported on the way', async () => {
    expect(await room.ask({ kind: 'troubles' })).toEqual([]);
  });

  test(
    'the next good file is read as ever',
    async () => {
      expect(resultOf(await room.read(GOOD)).kind).toBe('permit');
    },
    SLOW,
  );
});
