import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRoom, resultOf, type TestRoom } from './open-room.ts';

const [WIDTH, HEIGHT] = [320, 200];
let room: TestRoom;

beforeAll(() => {
  room = openRoom();
});

afterAll(() => room.close());

/** TIFF 6.0 §16: four inks a pixel, 0 for none; in one strip without compression. */
function inkedTiff(inks: readonly [cyan: number, magenta: number, yellow: number, black: number]): Buffer {
  const bits = 8;
  const entries: readonly (readonly [tag: number, type: 3 | 4, count: number, value: number])[] = [
    [256, 4, 1, WIDTH],
    [257, 4, 1, HEIGHT],
    [258, 3, 4, 126],
    [259, 3, 1, 1],
    [262, 3, 1, 5],
    [273, 4, 1, 134],
    [277, 3, 1, 4],
    [278, 4, 1, HEIGHT],
    [279, 4, 1, WIDTH * HEIGHT * 4],
  ];
  const head = Buffer.alloc(134);
  head.write('II*\0', 0, 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(entries.length, 8);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + index * 12;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(count, at + 4);
    head.writeUInt32LE(value, at + 8);
  }
  for (let sample = 0; sample < 4; sample += 1) head.writeUInt16LE(bits, 126 + sample * 2);
  return Buffer.concat([head, Buffer.alloc(WIDTH * HEIGHT * 4, Buffer.from(inks))]);
}

test('a TIFF in print colours is opened', async () => {
  const reading = await room.read('inked.tif', { bytes: inkedTiff([0, 0, 0, 0]) });
  expect(resultOf(reading).pages).toMatchObject([{ width: WIDTH, height: HEIGHT }]);
});
