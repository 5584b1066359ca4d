import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCalendar } from '#main/platform/calendar.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { addDays, type CivilDate, civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, type CaseChanges, ids, noon, ZHANG_MIN } from '../../../support/domain-cases.ts';
import { checkProperty } from '../../../support/property.ts';
import {
  ARRANGEMENTS,
  BY_LAW_IN_2027,
  everyDay,
  FIRST_DAY,
  LAST_ARRANGED,
  workingDayList,
} from '../../../support/state-council-days.ts';

const CALENDAR = loadCalendar();
const WORKING = workingDayList();
/** Place of the first working day after each day on which a case may come in. */
const FIRST_AFTER = new Map<string, number>();
for (let date = civilDate(FIRST_DAY), at = 0; date <= LAST_ARRANGED; date = addDays(date, 1)) {
  while ((WORKING[at] ?? '') <= date) at += 1;
  FIRST_AFTER.set(date, at);
}
/** More working days than the longest clock and three waits together. */
const REACH = 120;
const CASES = 10_000;
/** Ten thousand clocks counted day by day, on a machine that may be busy. */
const PATIENCE_MS = 300_000;

describe('the packaged calendar against the State Council’s notices for 2024, 2025 and 2026', () => {
  test('agrees on every day of the three years', () => {
    const listed = new Set(WORKING);
    const differing: string[] = [];
    for (let date = civilDate(FIRST_DAY); date <= LAST_ARRANGED; date = addDays(date, 1)) {
      if (CALENDAR.isWorkingDay(date) !== listed.has(date)) differing.push(date);
    }
    expect(differing).toEqual([]);
  });

  test('calls each arranged day by its holiday', () => {
    for (const { name, off } of ARRANGEMENTS) expect(name.split('、')).toContain(CALENDAR.reason(civilDate(off[0])));
  });

  test('has in 2027 the days off of the law, and leaves every other day open', () => {
    const byLaw = BY_LAW_IN_2027.flatMap(({ name, off }) => everyDay(...off).map((day) => [day, name]));
    const off = everyDay('2027-01-01', '2027-12-31').filter((day) => CALENDAR.isWorkingDay(civilDate(day)) === false);
    expect(off.map((day) => [day, CALENDAR.reason(civilDate(day))])).toEqual(byLaw);
    const others = everyDay('2027-01-01', '2027-12-31').filter((day) => !off.includes(day));
    expect(new Set(others.map((day) => CALENDAR.isWorkingDay(civilDate(day))))).toEqual(new Set(['unpublished']));
  });
});

interface Kind {
  readonly business: CaseRecord['business'];
  readonly facts: Partial<CaseFacts>;
  readonly limit: number;
}

/** G十一 once more, by hand. */
const KINDS: readonly Kind[] = [
  { business: 'archive', facts: {}, limit: 5 },
  { business: 'recognition', facts: { country: 'USA' }, limit: 10 },
  { business: 'recognition', facts: { country: 'CAN' }, limit: 10 },
  { business: 'recognition', facts: { destinationKind: 'joint_programme', country: 'JPN' }, limit: 10 },
  ...['GBR', 'FRA', 'ITA', 'AUS', 'NZL', 'SGP'].map(
    (country): Kind => ({ business: 'recognition', facts: { destinationKind: 'abroad', country }, limit: 15 }),
  ),
  { business: 'recognition', facts: { destinationKind: 'abroad', country: 'DEU' }, limit: 20 },
  { business: 'recognition', facts: { destinationKind: 'hk_macau', country: 'HKG' }, limit: 20 },
  { business: 'recognition', facts: { country: 'USA', deadlineClass: 20 }, limit: 20 },
  { business: 'settle_bj_nonlocal', facts: { degreeLevel: 'master' }, limit: 50 },
  { business: 'settle_bj_nonlocal', facts: { degreeLevel: 'doctorate' }, limit: 10 },
  { business: 'settle_bj_local', facts: {}, limit: 7 },
  { business: 'settle_elsewhere', facts: {}, limit: 7 },
  { business: 'settle_joint', facts: {}, limit: 7 },
];

interface Wait {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The due date as a place in the list of worked days without those spent waiting. */
function secondOpinion(start: string, limit: number, waits: readonly Wait[]): string {
  const next = FIRST_AFTER.get(start) ?? 0;
  const own = WORKING.slice(next, next + REACH).filter((day) => !waits.some(({ from, to }) => day > from && day <= to));
  return own[limit - 1] ?? '';
}

function supplements(waits: readonly Wait[]): CaseRecord['supplements'] {
  return waits.map(({ from, to }, index) => ({
    id: ids.supplement(index + 1),
    items: [{ materialRow: 21, text: '成绩单' }],
    requestedAt: noon(from),
    requestedOn: from,
    dueOn: to,
    by: ZHANG_MIN,
    note: null,
    answeredOn: to,
  }));
}

function first(changes: CaseChanges & { readonly submittedOn: CivilDate }) {
  const [clock] = computeDeadlines(aCase(changes), CALENDAR, changes.submittedOn);
  if (!clock) throw new Error('no clock');
  return clock;
}

const anyDay = fc.integer({ min: 0, max: 1095 }).map((offset) => addDays(civilDate(FIRST_DAY), offset));
const anyWaits = fc.array(fc.tuple(fc.nat(40), fc.nat(25)), { maxLength: 3 });

test(
  `deadlines of ${CASES} random cases between 2024 and 2026 agree with a second implementation`,
  () => {
    checkProperty(
      fc.property(fc.constantFrom(...KINDS), anyDay, anyWaits, fc.nat(20), (kind, submittedOn, given, more) => {
        const waits = given.map(([after, length]) => {
          const from = addDays(submittedOn, after);
          return { from, to: addDays(from, length) };
        });
        const due = secondOpinion(submittedOn, kind.limit, waits);
        const { business, facts, limit } = kind;
        const plain = { business, facts, submittedOn, supplements: supplements(waits) };
        const clock = first(plain);
        expect([clock.dueOn, clock.firstDueOn, clock.provisional]).toEqual([
          due,
          secondOpinion(submittedOn, limit, []),
          due > LAST_ARRANGED,
        ]);
        if (more === 0) return;
        // 延期 by as many working days: the new date is the one that stands so much further on in the list.
        const dueOn = civilDate(WORKING[WORKING.indexOf(due) + more] ?? '');
        const extension = { clock: clock.code, ground: 'X1', reason: '院校未回复', dueOn, addedDays: more } as const;
        const extensions = [{ ...extension, by: ZHANG_MIN, at: noon(due) }];
        if (waits.some(({ to }) => to > due)) return;
        const extended = first({ ...plain, extensions });
        expect([extended.dueOn, extended.firstDueOn]).toEqual([dueOn, clock.firstDueOn]);
      }),
      CASES,
    );
  },
  PATIENCE_MS,
);
