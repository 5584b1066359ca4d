import { expect, test } from 'vitest';
import { thumbnailWindow } from '#renderer/workstation/features/review/document/thumbnail-window.ts';

test('a short file has all its pages in the strip', () => {
  expect(thumbnailWindow(3, 1)).toEqual([0, 1, 2]);
  expect(thumbnailWindow(17, 16)).toHaveLength(17);
});

test('of three hundred pages the strip has those around the one on the table, and both ends', () => {
  for (let page = 0; page < 300; page += 1) {
    const shown = thumbnailWindow(300, page);
    expect(shown.length).toBeLessThanOrEqual(19);
    expect(shown).toContain(page);
    expect(shown).toContain(Math.min(299, page + 1));
    expect(shown).toContain(Math.max(0, page - 1));
    expect([shown.at(0), shown.at(-1)]).toEqual([0, 299]);
    expect(shown).toEqual([...new Set(shown)].toSorted((one, other) => one - other));
  }
});
