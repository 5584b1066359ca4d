import { expect, test } from 'vitest';
import { draftOf, type FactDraft } from '#renderer/workstation/features/review/facts/fact-draft.ts';
import { specOf } from '#renderer/workstation/features/review/facts/fact-specs.ts';
import { holdsStamp, withStamp } from '#renderer/workstation/features/review/facts/stamp-draft.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

const spec = specOf('stays');
if (spec === null) throw new Error('stays are a fact');
const EMPTY = draftOf(spec, null);
const take = (draft: FactDraft, ...stamps: readonly (readonly ['exit' | 'entry', string])[]): FactDraft =>
  stamps.reduce((all, [direction, date]) => withStamp(all, spec, direction, civilDate(date)), draft);
const periods = ({ lines }: FactDraft) => lines.map(({ cells }) => `${cells.exit}…${cells.entry}`);

test('stamps make stays in whatever order they are taken over', () => {
  const inOrder = take(EMPTY, ['exit', '2023-09-02'], ['entry', '2024-07-13'], ['exit', '2024-09-04']);
  expect(periods(inOrder)).toEqual(['2023-09-02…2024-07-13', '2024-09-04…']);
  const backwards = take(
    EMPTY,
    ['entry', '2025-07-10'],
    ['exit', '2024-09-04'],
    ['entry', '2024-07-13'],
    ['exit', '2023-09-02'],
  );
  expect(periods(backwards)).toEqual(['2024-09-04…2025-07-10', '2023-09-02…2024-07-13']);
});

test('an entry closes the latest stay that began before it, and never one that began after', () => {
  const two = take(EMPTY, ['exit', '2023-09-02'], ['exit', '2024-09-04']);
  expect(periods(take(two, ['entry', '2025-01-01']))).toEqual(['2023-09-02…', '2024-09-04…2025-01-01']);
  expect(periods(take(two, ['entry', '2024-01-01']))).toEqual(['2023-09-02…2024-01-01', '2024-09-04…']);
  expect(periods(take(two, ['entry', '2022-01-01']))).toEqual(['2023-09-02…', '2024-09-04…', '…2022-01-01']);
});

test('a stamp that is there already changes nothing, and no country is made up', () => {
  const once = take(EMPTY, ['exit', '2023-09-02']);
  expect(take(once, ['exit', '2023-09-02'])).toBe(once);
  expect(holdsStamp(once, 'exit', civilDate('2023-09-02'))).toBe(true);
  expect(holdsStamp(once, 'entry', civilDate('2023-09-02'))).toBe(false);
  expect(once.lines[0]?.cells.country).toBe('');
});

test('a list that was known to be empty is none no longer', () => {
  const none = draftOf(spec, []);
  expect(none.none).toBe(true);
  expect(take(none, ['exit', '2023-09-02'])).toMatchObject({ none: false });
});
