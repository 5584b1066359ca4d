import { expect, test } from 'vitest';
import { placeDisplay } from '#main/app/customer-display/place-display.ts';

const left = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
const right = { id: 2, bounds: { x: 1920, y: 0, width: 1024, height: 768 } };

test('it covers the display that the desk does not stand on', () => {
  expect(placeDisplay([left, right], left)).toEqual({ bounds: right.bounds, fullscreen: true });
  expect(placeDisplay([left, right], right)).toEqual({ bounds: left.bounds, fullscreen: true });
});

test('with one display it is a window that can be moved, no larger than the display', () => {
  expect(placeDisplay([left], left)).toEqual({
    bounds: { x: 960, y: 440, width: 960, height: 640 },
    fullscreen: false,
  });
  const small = { id: 1, bounds: { x: 0, y: 0, width: 800, height: 600 } };
  expect(placeDisplay([small], small).bounds).toEqual(small.bounds);
});
