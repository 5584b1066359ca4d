import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { OfficeFeed } from '#tests/support/other-station.ts';

let desk: TestCore;
beforeEach(() => {
  desk = openTestCore();
});
afterEach(() => desk.remove());

const open = (until: string) => ({ open: true, until, nextOpening: null });
const closed = (nextOpening: string) => ({ open: false, until: null, nextOpening });
const at = async (moment: string) => {
  desk.clock.set(moment);
  return (await desk.do('frame.status', {})).counter;
};

test.each([
  ['Thursday before the opening', '2026-11-19T08:29', closed('08:30')],
  ['Thursday at the opening', '2026-11-19T08:30', open('16:30')],
  ['Thursday in the last minute', '2026-11-19T16:29', open('16:30')],
  ['Thursday at the close', '2026-11-19T16:30', closed('周五 08:30')],
  ['Friday in the last minute', '2026-11-20T12:29', open('12:30')],
  ['Friday afternoon', '2026-11-20T12:30', closed('周一 08:30')],
  ['a worked Saturday (调休) is closed to the public all the same', '2026-10-10T10:00', closed('周一 08:30')],
  ['the eve of a New Year that is not arranged yet', '2026-12-31T16:30', closed('周一 08:30')],
  ['a New Year that is not arranged yet', '2027-01-01T09:00', closed('周一 08:30')],
  ['the eve of the national holidays', '2026-09-30T16:30', closed('10月8日 08:30')],
])('%s', async (_, moment, counter) => {
  expect(await at(moment)).toEqual(counter);
});

test('a day that the office closes is closed, and says when it opens again', async () => {
  const office = new OfficeFeed();
  office.decide('calendar', {
    days: [{ date: '2026-11-20', kind: 'day_off', name: '停电' }],
    publishedYears: [],
  });
  await office.tell(desk.store);
  expect(await at('2026-11-19T16:30')).toEqual(closed('周一 08:30'));
  expect(await at('2026-11-20T10:00')).toEqual(closed('周一 08:30'));
});
