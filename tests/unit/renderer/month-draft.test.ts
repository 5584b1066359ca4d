import { expect, test } from 'vitest';
import { draftOf } from '#renderer/workstation/features/review/facts/fact-draft.ts';
import { specOf } from '#renderer/workstation/features/review/facts/fact-specs.ts';
import { withMonth } from '#renderer/workstation/features/review/facts/month-draft.ts';

const spec = specOf('insuranceMonths');
if (spec === null) throw new Error('months are a fact');
const OCTOBER = { month: '2026-10', payment: 'paid', employer: '示例公司' } as const;

test('a month taken over fills the empty line, the next one a line of its own, and the same one nothing', () => {
  const once = withMonth(draftOf(spec, null), spec, OCTOBER);
  expect(once.lines).toEqual([{ id: 0, cells: OCTOBER }]);
  const twice = withMonth(once, spec, { ...OCTOBER, month: '2026-09', payment: 'back_paid' });
  expect(twice.lines.map(({ cells }) => cells.month)).toEqual(['2026-10', '2026-09']);
  expect(withMonth(twice, spec, OCTOBER)).toBe(twice);
});

test('a list that was said to be empty is so no more', () => {
  expect(withMonth({ lines: [], none: true }, spec, OCTOBER)).toMatchObject({ none: false, lines: [{ id: 0 }] });
});
