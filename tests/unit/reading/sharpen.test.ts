import { expect, test } from 'vitest';
import { sharpen } from '#renderer/reading-room/preprocess/sharpen.ts';

/** A soft edge from black to white, alike in every row. */
const EDGE = [0, 0, 0, 40, 120, 200, 240, 240, 240] as const;
const page = { width: EDGE.length, height: 5, data: Uint8Array.from([...EDGE, ...EDGE, ...EDGE, ...EDGE, ...EDGE]) };

test('an edge gets steeper, and what is even stays as it is', () => {
  const { width, height, data } = sharpen(page, 1.5);
  expect([width, height]).toEqual([page.width, page.height]);
  const row = [...data.subarray(2 * width, 3 * width)];
  expect((row[5] ?? 0) - (row[3] ?? 0)).toBeGreaterThan(200 - 40);
  expect(row[0]).toBe(0);
  expect(row.at(-1)).toBe(240);
});

test('nothing is changed by nothing', () => {
  expect(sharpen(page, 0)).toEqual(page);
});
