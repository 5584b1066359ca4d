import { expect, test } from 'vitest';
import {
  rotateBox,
  rotatedSize,
  scaleFor,
  scrollToBox,
  stepZoom,
  turn,
} from '#renderer/workstation/features/review/document/geometry.ts';
import type { Source } from '#renderer/workstation/features/review/points/sources.ts';
import {
  pageKey,
  type ReviewAction,
  reviewReducer,
  START,
} from '#renderer/workstation/features/review/state/review-state.ts';
import { ids } from '#tests/support/domain-cases.ts';

const PAGE = { width: 1000, height: 1400 };
const PANE = { width: 500, height: 600 };
const passport: Source = { documentId: ids.document(1), page: 0, box: [10, 20, 100, 30] };
const diploma: Source = { documentId: ids.document(2), page: 1, box: [50, 60, 300, 40] };

function after(...actions: readonly ReviewAction[]) {
  return actions.reduce(reviewReducer, START);
}

const focus: ReviewAction = { kind: 'focused', key: 'field:name', sources: [passport, diploma], otherwise: 'keep' };
const ask: ReviewAction = { kind: 'source_asked', sources: [passport, diploma] };

test('a point in focus shows its first place in the papers', () => {
  expect(after(focus).shown).toEqual(passport);
});

test('Space brings the crop near, then walks on to the next paper and round', () => {
  expect(after(focus, ask)).toMatchObject({ shown: passport, zoom: 'crop' });
  expect(after(focus, ask, ask)).toMatchObject({ shown: diploma, zoom: 'crop' });
  expect(after(focus, ask, ask, ask)).toMatchObject({ shown: passport, zoom: 'crop' });
});

test('the next point is not looked at through the last one’s magnifier', () => {
  expect(after(focus, ask, { ...focus, key: 'field:sex' }).zoom).toBe('width');
  expect(after({ kind: 'zoomed', zoom: 'page' }, focus).zoom).toBe('page');
});

test('a material without a paper shows none; a field without a place leaves the page', () => {
  const bare = { kind: 'focused', key: 'x', sources: [] } as const;
  expect(after(focus, { ...bare, otherwise: 'nothing' }).shown).toBeNull();
  expect(after(focus, { ...bare, otherwise: 'keep' }).shown).toEqual(passport);
});

test('moving on closes the editor', () => {
  const open: ReviewAction = { kind: 'editor', editor: { kind: 'reason', verdict: 'no' } };
  expect(after(focus, open).editor).not.toBeNull();
  expect(after(focus, open, focus).editor).toBeNull();
});

test('each page keeps its own turn', () => {
  const state = after(focus, { kind: 'turned', quarters: 1 }, ask, ask, { kind: 'turned', quarters: -1 });
  expect(state.rotations).toEqual({ [pageKey(ids.document(1), 0)]: 90, [pageKey(ids.document(2), 1)]: 270 });
});

test('Z goes to the crop and back, or nearer where there is none', () => {
  expect(after(focus, { kind: 'zoom_toggled' }).zoom).toBe('crop');
  expect(after(focus, { kind: 'zoom_toggled' }, { kind: 'zoom_toggled' }).zoom).toBe('width');
  expect(after({ kind: 'zoom_toggled' }).zoom).toBe(2);
});

test('four quarter turns bring a page and its boxes back', () => {
  const box = [10, 20, 100, 30] as const;
  expect(turn(turn(turn(turn(0, 1), 1), 1), 1)).toBe(0);
  expect(turn(0, -1)).toBe(270);
  const once = rotateBox(box, PAGE, 90);
  const turned = rotatedSize(PAGE, 90);
  expect(once).toEqual([1350, 10, 30, 100]);
  expect(rotateBox(once, turned, 270)).toEqual(box);
  expect(rotateBox(rotateBox(box, PAGE, 180), PAGE, 180)).toEqual(box);
});

test('a page fits the pane’s width, or wholly; a crop is brought near but never smaller than that', () => {
  expect(scaleFor('width', PAGE, PANE, null)).toBe(0.5);
  expect(scaleFor('page', PAGE, PANE, null)).toBeCloseTo(600 / 1400);
  expect(scaleFor(1.5, PAGE, PANE, null)).toBe(0.75);
  expect(scaleFor('crop', PAGE, PANE, [0, 0, 100, 30])).toBe(3);
  expect(scaleFor('crop', PAGE, PANE, [0, 0, 1000, 1400])).toBe(0.5);
});

test('a box is scrolled to the middle, but not past the edge', () => {
  expect(scrollToBox([400, 600, 100, 100], 1, PANE)).toEqual({ left: 200, top: 350 });
  expect(scrollToBox([0, 0, 10, 10], 1, PANE)).toEqual({ left: 0, top: 0 });
});

test('zoom steps start from the width of the pane', () => {
  expect(stepZoom('width', 1)).toBe(1.25);
  expect(stepZoom(1.25, -1)).toBe(1);
});
