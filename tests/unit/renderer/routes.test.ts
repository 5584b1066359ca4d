import { expect, test } from 'vitest';
import { formatRoute, HOME, parseRoute, type Route } from '#renderer/workstation/ui/navigation/routes.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { ids } from '#tests/support/domain-cases.ts';

const ROUTES: readonly Route[] = [
  HOME,
  { kind: 'queue', view: 'due_today', business: 'recognition', text: '张三 & zs#1' },
  { kind: 'case', caseId: ids.case() },
  { kind: 'supplement', caseId: ids.case() },
  { kind: 'result', caseId: ids.case() },
  { kind: 'walk_in' },
  { kind: 'sync' },
  { kind: 'settings' },
  { kind: 'verify' },
  { kind: 'stack' },
  { kind: 'report', date: null },
  { kind: 'report', date: civilDate('2026-11-19') },
];

test.each(ROUTES)('an address leads back to the place it was made from: $kind', (route) => {
  expect(parseRoute(formatRoute(route))).toEqual(route);
});

test.each(['', '/', '/nowhere', '/case/', '/case/not-an-id', '/queue?view=nonsense&business=none'])(
  'an address that means nothing leads to the queue: %s',
  (address) => {
    expect(parseRoute(address)).toEqual(HOME);
  },
);

test('a day that does not exist is not a day to report on', () => {
  expect(parseRoute('/report/2026-02-30')).toEqual({ kind: 'report', date: null });
});
