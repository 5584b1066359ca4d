import { describe, expect, test } from 'vitest';
import { findSeals } from '#renderer/reading-room/recognise/seals/find-seals.ts';
import type { ColourPicture } from '#renderer/reading-room/recognise/seals/ink-map.ts';

type Rgb = readonly [red: number, green: number, blue: number];
type Paint = (x: number, y: number, under: Rgb) => Rgb;

const [WIDTH, HEIGHT] = [560, 800];
const RED: Rgb = [200, 32, 43];
const BLUE: Rgb = [38, 60, 170];
const PURPLE: Rgb = [130, 50, 150];

const mixed = (under: Rgb, ink: Rgb, share: number): Rgb => {
  const [red = 0, green = 0, blue = 0] = under.map((one, index) => one * (1 - share) + (ink[index] ?? 0) * share);
  return [red, green, blue];
};

/** A page on which one paint after the other is laid. */
function page(...paints: readonly Paint[]): ColourPicture {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1)
      data.set(
        [...paints.reduce((under, paint) => paint(x, y, under), [250, 248, 240] as Rgb), 255],
        (y * WIDTH + x) * 4,
      );
  return { width: WIDTH, height: HEIGHT, data };
}

/** A ring with a smaller, broken one for the characters and a star's worth of ink in the middle. */
const seal =
  (cx: number, cy: number, radius: number, ink: Rgb, strength = 0.85): Paint =>
  (x, y, under) => {
    const away = Math.hypot(x - cx, y - cy);
    const angle = Math.atan2(y - cy, x - cx);
    const isRim = Math.abs(away - radius) < 1.4;
    const isText = Math.abs(away - 0.78 * radius) < 0.1 * radius && Math.sin(angle * 24) > 0.2;
    return isRim || isText || away < 0.2 * radius ? mixed(under, ink, strength) : under;
  };
/** Lines of print. */
const text: Paint = (x, y, under) => (y % 24 < 9 && (x * 7919 + y * 13) % 11 < 5 ? [25, 25, 28] : under);
const shadow: Paint = (x, _y, under) => mixed(under, [0, 0, 0], (0.5 * x) / WIDTH);
const disc: Paint = (x, y, under) => (Math.hypot(x - 200, y - 300) < 60 ? RED : under);
const frame: Paint = (x, y, under) =>
  Math.abs(x - 200) < 62 && Math.abs(y - 300) < 62 && !(Math.abs(x - 200) < 59 && Math.abs(y - 300) < 59) ? RED : under;

describe('a round red seal', () => {
  test.each([
    ['alone', [seal(300, 600, 54, RED)]],
    ['over print', [text, seal(300, 600, 54, RED)]],
    ['in the shadow of a fold', [text, seal(300, 600, 54, RED), shadow]],
    ['faded', [seal(300, 600, 54, RED, 0.45)]],
  ])('%s is found where it is', (_how, paints) => {
    const [found, ...others] = findSeals(page(...paints)) ?? [];
    expect(others).toEqual([]);
    expect(found?.colour).toBe('red');
    expect(found?.confidence).toBeGreaterThan(0.6);
    const [left = 0, top = 0, width = 0] = found?.box ?? [];
    expect(Math.abs(left - 246)).toBeLessThan(6);
    expect(Math.abs(top - 546)).toBeLessThan(6);
    expect(Math.abs(width - 108)).toBeLessThan(9);
  });

  test('two that lie over each other are two', () => {
    const found = findSeals(page(seal(200, 600, 54, RED), seal(290, 620, 50, RED))) ?? [];
    expect(found.map(({ colour }) => colour)).toEqual(['red', 'red']);
  });
});

test.each([
  ['blue', BLUE],
  ['purple', PURPLE],
] as const)('a %s seal is not a red one', (colour, ink) => {
  expect((findSeals(page(text, seal(300, 600, 54, ink))) ?? []).map((one) => one.colour)).toEqual([colour]);
});

test.each([
  ['print alone, with a red letterhead', [text, (_x: number, y: number, under: Rgb) => (y < 12 ? RED : under)]],
  ['a red disc', [disc]],
  ['a red square', [frame]],
  ['half a ring', [(x: number, y: number, under: Rgb) => (y > 600 ? under : seal(300, 600, 54, RED)(x, y, under))]],
] as const)('%s is no seal', (_what, paints) => {
  expect((findSeals(page(...paints)) ?? []).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
});

test('a grey scan says nothing about seals', () => {
  const grey: Paint = (_x, _y, [red, green, blue]) => {
    const light = 0.3 * red + 0.59 * green + 0.11 * blue;
    return [light, light, light];
  };
  expect(findSeals(page(text, seal(300, 600, 54, RED), grey))).toBeNull();
});
