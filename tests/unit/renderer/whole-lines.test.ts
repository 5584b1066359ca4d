import { expect, test } from 'vitest';
import { cutOf } from '#renderer/workstation/ui/scroll/use-whole-lines.ts';

const LINES = [0, 24, 48, 72].map((top) => ({ top, bottom: top + 24 }));

test.each([
  ['between two lines nothing is hidden', 48, 0],
  ['a line cut in its middle stays out of sight', 60, 12],
  ['a line of which only a hair is missing stays', 71.5, 0],
  ['a list that is shorter than its place ends as it is', 200, 0],
])('%s', (_, foot, hidden) => {
  expect(cutOf(foot, LINES)).toBe(hidden);
});
