import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { Calendar } from '#shared/domain/deadlines/calendar.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { EXTENSION_GROUNDS } from '#shared/domain/deadlines/extension.ts';
import { judgeExtension } from '#shared/domain/deadlines/judge-extension.ts';
import { mayDo } from '#shared/domain/rights/action-rights.ts';
import { addDays, type CivilDate, civilDate } from '#shared/kernel/civil-date.ts';
import { caseAction } from '#shared/schema/case-event.ts';
import {
  APPLICANT,
  aCalendar,
  aCase,
  aDocument,
  type CaseChanges,
  event,
  ids,
  noon,
  person,
  SUPERVISOR,
  ZHANG_MIN,
} from '../../../support/domain-cases.ts';
import { checkProperty } from '../../../support/property.ts';

const PLAIN = aCalendar();
const TODAY = civilDate('2026-11-10');
const USA = { country: 'USA' };

function clockOf(changes: CaseChanges, calendar: Calendar = PLAIN, today = TODAY) {
  const [clock] = computeDeadlines(aCase({ facts: USA, ...changes }), calendar, today);
  if (!clock) throw new Error('no clock');
  return clock;
}

const extend = (
  dueOn: string,
  addedDays: number,
  reason = '院校未回复',
): Extract<CaseAction, { kind: 'deadline_extended' }> => ({
  kind: 'deadline_extended',
  clock: 'recognition',
  ground: 'X1',
  reason,
  dueOn: civilDate(dueOn),
  addedDays,
});

function granted(...actions: readonly ReturnType<typeof extend>[]) {
  return actions.map(({ kind: _kind, ...extension }) => ({ ...extension, by: ZHANG_MIN, at: noon('2026-11-10') }));
}

const waiting = (requestedOn: string, answeredOn: string | null) => ({
  id: ids.supplement(1),
  items: [{ materialRow: 21, text: '成绩单' }],
  requestedAt: noon(requestedOn),
  requestedOn: civilDate(requestedOn),
  dueOn: civilDate(requestedOn),
  by: ZHANG_MIN,
  note: null,
  answeredOn: answeredOn === null ? null : civilDate(answeredOn),
});

describe('延期 on the guide’s grounds (G十一(2)注)', () => {
  test('the new date counts, the first one stays visible, and each day that was added says so', () => {
    const clock = clockOf({ extensions: granted(extend('2026-11-19', 3)) });
    expect(clock).toMatchObject({ dueOn: '2026-11-19', firstDueOn: '2026-11-16', limitDays: 10, remainingDays: 7 });
    expect(clock.days.filter((day) => day.extended).map((day) => day.date)).toEqual([
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
    ]);
    expect(clock.extensions).toHaveLength(1);
  });

  test('a second one goes on from the first', () => {
    const extensions = granted(extend('2026-11-19', 3), extend('2026-11-23', 2));
    expect(clockOf({ extensions }).dueOn).toBe('2026-11-23');
  });

  test('waiting for a supplement afterwards moves the new date on', () => {
    const extensions = granted(extend('2026-11-19', 3));
    const supplements = [waiting('2026-11-10', '2026-11-12')];
    expect(clockOf({ extensions, supplements })).toMatchObject({ dueOn: '2026-11-23', waitedDays: 2 });
    expect(clockOf({ extensions, supplements: [waiting('2026-11-10', null)] }).dueOn).toBeNull();
  });

  test('another clock of the case is not touched', () => {
    const facts = { ...USA, degreeLevel: 'doctorate', greenChannelGround: 1, greenChannelProven: true } as const;
    const clocks = computeDeadlines(
      aCase({ facts, documents: [aDocument(1, 21)], extensions: granted(extend('2026-11-19', 3)) }),
      PLAIN,
      TODAY,
    );
    expect(clocks.map(({ code, dueOn }) => [code, dueOn])).toEqual([
      ['green_channel', '2026-11-09'],
      ['recognition', '2026-11-19'],
    ]);
  });

  test.each<[string, string, CaseChanges, string]>([
    ['the present due date itself', '2026-11-16', {}, 'not_later'],
    ['an earlier day', '2026-11-12', {}, 'not_later'],
    ['a Saturday', '2026-11-21', {}, 'no_working_day'],
    ['a holiday', '2026-11-18', {}, 'no_working_day'],
    ['more than ten years after the clock began', '2036-11-03', {}, 'too_far'],
    ['while a supplement is open', '2026-11-19', { supplements: [waiting('2026-11-09', null)] }, 'clock_stands'],
    ['a day that has passed', '2026-11-09', { submittedOn: civilDate('2026-10-20') }, 'passed'],
  ])('not to %s', (_, dueOn, changes, fault) => {
    const calendar = aCalendar({ holidays: { '2026-11-18': '校庆' } });
    const judged = judgeExtension(clockOf(changes, calendar), civilDate(dueOn), calendar, TODAY);
    expect(judged).toEqual({ ok: false, fault });
  });

  test('to the next working day it is one day more; Friday counts whole', () => {
    expect(judgeExtension(clockOf({}), civilDate('2026-11-17'), PLAIN, TODAY)).toEqual({ ok: true, addedDays: 1 });
    expect(judgeExtension(clockOf({}), civilDate('2026-11-20'), PLAIN, TODAY)).toEqual({ ok: true, addedDays: 4 });
    expect(judgeExtension(null, civilDate('2026-11-17'), PLAIN, TODAY)).toMatchObject({ fault: 'no_clock' });
  });
});

describe('as a step of the case', () => {
  test('it names ground, author, reason and date', () => {
    const applied = applyEvent(aCase(), event(2, extend('2026-11-19', 3), { actor: SUPERVISOR }));
    expect(applied.ok && applied.record.extensions).toMatchObject([
      { ground: 'X1', reason: '院校未回复', dueOn: '2026-11-19', by: { name: '王芳' } },
    ]);
  });

  test('without a reason, or to a date that is not later, it is none', () => {
    const refusal = (action: CaseAction, changes: CaseChanges = {}) => {
      const applied = applyEvent(aCase(changes), event(2, action));
      return applied.ok ? null : applied.reason.kind;
    };
    expect(refusal(extend('2026-11-19', 3, ' '))).toBe('reason_missing');
    expect(refusal(extend('2026-11-19', 3), { extensions: granted(extend('2026-11-19', 3)) })).toBe('not_later');
    expect(refusal(extend('2026-11-01', 3))).toBe('not_later');
    const closed = { state: { kind: 'withdrawn' } } as const;
    expect(refusal(extend('2026-11-19', 3), closed)).toBe('wrong_state');
  });

  test('reviewer and supervisor may, an archive clerk and the applicant may not', () => {
    const may = [ZHANG_MIN, SUPERVISOR, person(904, '郑书平', 'archive_clerk'), APPLICANT].map((actor) =>
      mayDo(actor, extend('2026-11-19', 3)),
    );
    expect(may).toEqual([true, true, false, false]);
  });

  test('the wire knows the four grounds and no other', () => {
    for (const ground of EXTENSION_GROUNDS) {
      expect(caseAction.safeParse({ ...extend('2026-11-19', 3), ground }).success).toBe(true);
    }
    expect(caseAction.safeParse({ ...extend('2026-11-19', 3), ground: 'X5' }).success).toBe(false);
  });
});

describe('for any calendar', () => {
  const START = civilDate('2026-09-01');
  const day = (offset: number): CivilDate => addDays(START, offset);
  const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
  const off = (days: readonly number[]) => Object.fromEntries(days.map((offset) => [day(offset), '假日']));
  const due = (changes: CaseChanges, calendar: Calendar) =>
    clockOf({ submittedOn: START, ...changes }, calendar, START).dueOn ?? START;

  function extendedBy(days: number, calendar: Calendar) {
    const before = due({}, calendar);
    let to = before;
    while (calendar.workingDaysBetween(before, to) < days) to = addDays(to, 1);
    return granted(extend(to, days));
  }

  test('an extension never moves the due date earlier', () => {
    checkProperty(
      fc.property(offsets, offsets, fc.integer({ min: 1, max: 15 }), (holidays, workdays, days) => {
        const then = aCalendar({ holidays: off(holidays) });
        const extensions = extendedBy(days, then);
        // The centre may count other days by the time that the date is asked for.
        const now = aCalendar({ holidays: off(holidays), workdays: off(workdays) });
        const [plain, extended] = [due({}, now), due({ extensions }, now)];
        expect(extended > plain).toBe(true);
        expect(extended >= (extensions[0]?.dueOn ?? '')).toBe(true);
      }),
    );
  });

  test('nor does one more holiday, extension or not', () => {
    checkProperty(
      fc.property(offsets, fc.integer({ min: 1, max: 15 }), fc.nat(80), (holidays, days, more) => {
        const calendar = aCalendar({ holidays: off(holidays) });
        const extensions = extendedBy(days, calendar);
        const fuller = aCalendar({ holidays: off([...holidays, more]) });
        expect(due({ extensions }, fuller) >= due({ extensions }, calendar)).toBe(true);
      }),
    );
  });

  test('waiting n working days after an extension moves the date by n', () => {
    checkProperty(
      fc.property(offsets, fc.integer({ min: 1, max: 15 }), fc.nat(9), fc.nat(20), (holidays, days, from, length) => {
        const calendar = aCalendar({ holidays: off(holidays) });
        const extensions = extendedBy(days, calendar);
        const plain = due({ extensions }, calendar);
        const [requested, answered] = [day(from), day(from + length)];
        const waited = calendar.workingDaysBetween(requested, answered);
        const supplements = [waiting(requested, answered)];
        const after = due({ extensions, supplements }, calendar);
        expect(calendar.workingDaysBetween(plain, after)).toBe(waited);
      }),
    );
  });
});
