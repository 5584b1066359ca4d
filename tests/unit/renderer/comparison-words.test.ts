import { expect, test } from 'vitest';
import { stateOf } from '#renderer/workstation/features/review/points/point-words.ts';
import type { FieldPoint } from '#renderer/workstation/features/review/points/points.ts';
import type { ComparisonRow } from '#shared/domain/reading/comparison.ts';

function point(changes: Partial<ComparisonRow>): FieldPoint {
  const row: ComparisonRow = {
    field: 'passportExpiry',
    label: '护照有效期至',
    form: null,
    readings: [],
    conclusion: 'same',
    reason: '护照有效期覆盖学习期间',
    ...changes,
  };
  return { kind: 'field', key: 'field:passportExpiry', row, decision: null };
}

test.each([
  ['same', '合要求'],
  ['different', '不合要求'],
  ['possible', '待核实'],
  ['missing', '未读到'],
  ['no_paper', '无此件'],
] as const)('what stands beside an empty form agrees with nothing: %s is %s', (conclusion, word) => {
  expect(stateOf(point({ conclusion })).word).toBe(word);
});

test('what equals the form is 一致', () => {
  expect(stateOf(point({ field: 'birthDate', form: '1990-01-01' })).word).toBe('一致');
});
