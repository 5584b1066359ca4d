import { describe, expect, test } from 'vitest';
import type { GrayImage } from '#renderer/reading-room/preprocess/gray-image.ts';
import { pictureHash } from '#renderer/reading-room/preprocess/picture-hash.ts';

const WIDTH = 320;
const HEIGHT = 240;
const ALL = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };

/** A page with bars of print where `at` puts them, as [left, top, width, height] in percent. */
function page(bars: readonly (readonly [number, number, number, number])[], scale = 1): GrayImage {
  const [width, height] = [WIDTH * scale, HEIGHT * scale];
  const data = new Uint8Array(width * height).fill(250);
  for (const [left, top, across, down] of bars) {
    for (let y = (top * height) / 100; y < ((top + down) * height) / 100; y += 1) {
      data.fill(
        40,
        Math.floor(y) * width + (left * width) / 100,
        Math.floor(y) * width + ((left + across) * width) / 100,
      );
    }
  }
  return { width, height, data };
}

const DESIGN = [
  [5, 6, 22, 18],
  [34, 12, 52, 9],
  [21, 33, 60, 4],
  [36, 47, 31, 7],
  [12, 61, 71, 3],
  [9, 83, 28, 6],
] as const;
const OTHER = [
  [5, 5, 25, 20],
  [5, 40, 90, 4],
  [5, 50, 90, 4],
  [5, 60, 90, 4],
  [70, 85, 20, 10],
] as const;

function bits(a: string, b: string): number {
  const both = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  return both.toString(2).replaceAll('0', '').length;
}

describe('the hash of a picture', () => {
  const hash = pictureHash(page(DESIGN), ALL);

  test('is sixteen hexadecimal digits, the same for the same picture', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(pictureHash(page(DESIGN), ALL)).toBe(hash);
  });

  test('hardly changes with resolution, light and noise', () => {
    const large = pictureHash(page(DESIGN, 2), { left: 0, top: 0, right: 2 * WIDTH, bottom: 2 * HEIGHT });
    expect(bits(hash, large)).toBeLessThanOrEqual(4);
    const { data, ...size } = page(DESIGN);
    const noisy = {
      ...size,
      data: data.map((value, index) => Math.min(255, value * 0.8 + ((Math.imul(index + 1, 2654435761) >>> 16) % 31))),
    };
    expect(bits(hash, pictureHash(noisy, ALL))).toBeLessThanOrEqual(6);
  });

  test('is far from that of another design', () => {
    expect(bits(hash, pictureHash(page(OTHER), ALL))).toBeGreaterThan(16);
  });

  test('takes an area that reaches beyond the page', () => {
    expect(pictureHash(page(DESIGN), { left: -20, top: -20, right: WIDTH + 20, bottom: HEIGHT + 20 })).toMatch(
      /^\w{16}$/,
    );
  });
});
