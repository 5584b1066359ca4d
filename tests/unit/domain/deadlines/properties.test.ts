import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runClock } from '#shared/domain/deadlines/run-clock.ts';
import { addDays, type CivilDate, civilDate } from '#shared/kernel/civil-date.ts';
import { aCalendar } from '../../../support/domain-cases.ts';
import { checkProperty } from '../../../support/property.ts';

const START = civilDate('2026-09-01');
const day = (offset: number): CivilDate => addDays(START, offset);
const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
const limit = fc.integer({ min: 1, max: 50 });

function calendarOf(holidays: readonly number[], workdays: readonly number[] = []) {
  const named = (days: readonly number[], name: string) =>
    Object.fromEntries(days.map((offset) => [day(offset), name]));
  return aCalendar({ holidays: named(holidays, '假日'), workdays: named(workdays, '调休') });
}

describe('for any calendar', () => {
  test('one more holiday never moves a due date earlier', () => {
    checkProperty(
      fc.property(offsets, offsets, limit, fc.integer({ min: 0, max: 60 }), (holidays, workdays, days, more) => {
        const due = runClock(calendarOf(holidays, workdays), START, days, [], START).dueOn;
        const later = runClock(calendarOf([...holidays, more], workdays), START, days, [], START).dueOn;
        expect((later ?? '') >= (due ?? '')).toBe(true);
      }),
    );
  });

  test('waiting n working days moves the due date by n working days', () => {
    checkProperty(
      fc.property(offsets, limit, fc.nat(20), fc.nat(30), (holidays, days, from, length) => {
        const calendar = calendarOf(holidays);
        const plain = runClock(calendar, START, days, [], START).dueOn ?? START;
        const pause = { requestedOn: day(from), answeredOn: day(from + length) };
        // A request on or after the due date stops nothing.
        if (pause.requestedOn >= plain) return;
        const waited = calendar.workingDaysBetween(pause.requestedOn, pause.answeredOn);
        const run = runClock(calendar, START, days, [pause], START);
        expect(run.waitedDays).toBe(waited);
        expect(calendar.workingDaysBetween(plain, run.dueOn ?? START)).toBe(waited);
      }),
    );
  });

  test('exactly the limit’s days are counted, the last of them is the due date', () => {
    checkProperty(
      fc.property(offsets, offsets, limit, (holidays, workdays, days) => {
        const calendar = calendarOf(holidays, workdays);
        const run = runClock(calendar, START, days, [], START);
        expect(run.days.filter((one) => one.counted)).toHaveLength(days);
        expect(run.days.at(-1)).toMatchObject({ date: run.dueOn, counted: true });
        expect(calendar.workingDaysBetween(START, run.dueOn ?? START)).toBe(days);
      }),
    );
  });
});
