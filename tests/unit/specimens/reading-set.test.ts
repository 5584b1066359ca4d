import { expect, test } from 'vitest';
import type { FileSpec } from '#scripts/specimens/model.ts';
import { readingSet, sampleOf } from '#scripts/specimens/reading-set.ts';

const TUNE = readingSet('tune');
const TEST = readingSet('test');

function overprints(files: readonly FileSpec[]) {
  return files.flatMap(({ output }) =>
    output.kind === 'scan' && output.degradation.overprint !== undefined ? [output.degradation.overprint] : [],
  );
}

test('each half has more than two thousand papers, each of a name of its own', () => {
  for (const half of [TUNE, TEST]) {
    expect(half.length).toBeGreaterThanOrEqual(2000);
    expect(new Set(half.map(({ fileName }) => fileName)).size).toBe(half.length);
  }
});

test('the halves never meet: no page of one is drawn from a seed of the other', () => {
  const seeds = new Set(TUNE.flatMap(({ parts }) => parts.map(({ kind, seed }) => `${kind} ${seed}`)));
  expect(TEST.flatMap(({ parts }) => parts).filter(({ kind, seed }) => seeds.has(`${kind} ${seed}`))).toEqual([]);
});

test('a half has every kind of paper that is read, worn in every way', () => {
  const kinds = new Set(TEST.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
  for (const kind of ['passport', 'visa_page', 'residence_permit', 'id_card', 'diploma', 'transcript'] as const)
    expect(kinds).toContain(kind);
  for (const kind of ['admission_letter', 'employer_letter', 'social_insurance', 'household_register'] as const)
    expect(kinds).toContain(kind);
  const wear = TEST.flatMap(({ output }) => (output.kind === 'scan' ? [output.degradation] : []));
  expect(wear.some(({ photograph }) => photograph !== undefined)).toBe(true);
  expect(new Set(wear.map(({ quarterTurns }) => quarterTurns)).size).toBe(4);
});

test('photographs stand behind the text and seals over it, on their own and together', () => {
  const found = overprints(TEST);
  expect(found.some(({ photograph, seals }) => photograph > 0 && seals.length === 0)).toBe(true);
  expect(found.some(({ photograph, seals }) => photograph === 0 && seals.length > 0)).toBe(true);
  expect(found.some(({ photograph, seals }) => photograph > 0 && seals.length > 0)).toBe(true);
  expect(new Set(found.flatMap(({ seals }) => seals.map(({ colour }) => colour))).size).toBe(3);
  expect(overprints(readingSet('test'))).toEqual(found);
});

test('a sample is spread over the whole', () => {
  expect(sampleOf([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
  expect(sampleOf([1, 2], 5)).toEqual([1, 2]);
  expect(sampleOf([1, 2])).toEqual([1, 2]);
});
