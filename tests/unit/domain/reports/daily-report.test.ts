import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction, CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { isOpenState } from '#shared/domain/case/transitions.ts';
import { type DayFigures, dailyReport } from '#shared/domain/reports/daily-report.ts';
import { addDays, type CivilDate, civilDate } from '#shared/kernel/civil-date.ts';
import { anySteps } from '../../../support/case-arbitrary.ts';
import {
  event,
  ids,
  LI_QIANG,
  noon,
  RECEIVED,
  type Step,
  SUPERVISOR,
  story,
  ZHANG_MIN,
} from '../../../support/domain-cases.ts';
import { checkProperty } from '../../../support/property.ts';

const DAY = civilDate('2026-11-04');
const START: CaseAction = { kind: 'review_started' };
const propose = (resultKind: 'recognition_certificate' | 'recognition_refused'): CaseAction => ({
  kind: 'result_proposed',
  resultId: ids.result(1),
  resultKind,
  values: {},
});
const SIGN: CaseAction = { kind: 'result_signed', resultId: ids.result(1), number: '1', provisional: false };
const ISSUE: CaseAction = { kind: 'result_issued', resultId: ids.result(1), pdfHash: ids.hash('d') };

/** A case of its own from steps `[actor, action, day]`. */
function history(
  index: number,
  steps: readonly Step[],
  dueOn: string | null = null,
): { reported: CaseRecord; events: CaseEvent[]; dueOn: CivilDate | null } {
  const caseId = ids.case(index);
  const events = story(steps).map((one) => ({ ...one, caseId }));
  let record: CaseRecord | null = null;
  for (const one of events) {
    const applied = applyEvent(record, one);
    if (!applied.ok) throw new Error(JSON.stringify(applied.reason));
    record = applied.record;
  }
  if (record === null) throw new Error('no case');
  return { reported: record, events, dueOn: dueOn === null ? null : civilDate(dueOn) };
}

function report(histories: readonly ReturnType<typeof history>[], date = DAY) {
  const touched = histories.filter(({ events }) => events.some((one) => one.at >= noon(date)));
  return dailyReport(
    date,
    histories.map(({ reported }) => reported),
    touched.flatMap(({ events }) => events),
    ({ id }) => histories.find(({ reported }) => reported.id === id)?.dueOn ?? null,
  );
}

function closed(row: DayFigures): number {
  return row.issued + row.refused + row.notAccepted + row.withdrawn;
}

const BEFORE = '2026-11-03';
const AFTER = '2026-11-05';
const OFFICE = [
  history(
    1,
    [
      [ZHANG_MIN, RECEIVED, DAY],
      [ZHANG_MIN, START, DAY],
    ],
    '2026-11-20',
  ),
  history(2, [
    [ZHANG_MIN, RECEIVED, BEFORE],
    [ZHANG_MIN, START, DAY],
    [ZHANG_MIN, propose('recognition_certificate'), DAY],
    [LI_QIANG, SIGN, DAY],
    [ZHANG_MIN, ISSUE, DAY],
  ]),
  history(3, [
    [ZHANG_MIN, RECEIVED, BEFORE],
    [ZHANG_MIN, START, BEFORE],
    [ZHANG_MIN, propose('recognition_refused'), DAY],
    [LI_QIANG, SIGN, DAY],
    [ZHANG_MIN, ISSUE, DAY],
  ]),
  history(4, [
    [ZHANG_MIN, RECEIVED, BEFORE],
    [ZHANG_MIN, { kind: 'not_accepted', reason: '不属受理范围' }, DAY],
  ]),
  history(5, [[ZHANG_MIN, RECEIVED, BEFORE]], '2026-11-03'),
  history(6, [[ZHANG_MIN, RECEIVED, BEFORE]], '2026-11-04'),
  history(7, [
    [ZHANG_MIN, RECEIVED, BEFORE],
    [ZHANG_MIN, { kind: 'withdrawn', reason: '不办了' }, AFTER],
  ]),
  history(8, [[ZHANG_MIN, RECEIVED, AFTER]]),
  history(9, [
    [ZHANG_MIN, RECEIVED, BEFORE],
    [ZHANG_MIN, START, BEFORE],
    [ZHANG_MIN, propose('recognition_certificate'), BEFORE],
    [LI_QIANG, SIGN, BEFORE],
    [ZHANG_MIN, ISSUE, BEFORE],
    [SUPERVISOR, { kind: 'result_revoked', resultId: ids.result(1), reason: '有误' }, DAY],
  ]),
];

describe('the report of one day', () => {
  test('counts what happened and what stands open', () => {
    expect(report(OFFICE).rows).toEqual([
      {
        business: 'recognition',
        opening: 6,
        received: 1,
        inReview: 2,
        supplementsRequested: 0,
        supplementsAnswered: 0,
        issued: 1,
        refused: 1,
        notAccepted: 1,
        withdrawn: 0,
        reopened: 1,
        openAtEnd: 5,
        overdue: 1,
        dueToday: 1,
      },
    ]);
  });

  test('a later day does not colour it', () => {
    expect(report(OFFICE, civilDate(BEFORE)).rows[0]).toMatchObject({
      opening: 0,
      received: 7,
      issued: 1,
      openAtEnd: 6,
    });
    expect(report(OFFICE, civilDate(AFTER)).rows[0]).toMatchObject({
      opening: 5,
      received: 1,
      withdrawn: 1,
      openAtEnd: 5,
    });
  });

  test('the total is the sum of the businesses', () => {
    const other = history(10, [[ZHANG_MIN, { ...RECEIVED, business: 'dispatch', documents: [] }, DAY]]);
    const { rows, total } = report([...OFFICE, other]);
    expect(rows.map((row) => row.business)).toEqual(['recognition', 'dispatch']);
    expect(total).toMatchObject({ received: 2, openAtEnd: 6, opening: 6 });
    expect(total).not.toHaveProperty('business');
    expect(report([])).toMatchObject({ rows: [], total: null, staff: [] });
  });

  test('each person’s day', () => {
    expect(report(OFFICE).staff).toEqual(
      [
        { name: '张敏', reviewed: 2, supplements: 0, proposed: 2, signed: 0, issued: 2 },
        { name: '李强', reviewed: 0, supplements: 0, proposed: 0, signed: 2, issued: 0 },
        { name: '王芳', reviewed: 0, supplements: 0, proposed: 0, signed: 0, issued: 0 },
      ].sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  test('midnight is Shanghai’s', () => {
    const late = [event(1, RECEIVED, { at: noon('2026-11-04') }), event(2, START, { at: noon('2026-11-05') })];
    const [received] = late;
    if (received === undefined) throw new Error('no event');
    const applied = applyEvent(null, received);
    if (!applied.ok) throw new Error('not received');
    expect(dailyReport(DAY, [applied.record], [received], () => null).rows[0]?.received).toBe(1);
  });
});

const received = (business: BusinessCode): CaseAction => ({ ...RECEIVED, business, documents: [] });
/** One that ends in one paper, and two that end in several. */
const anyBusiness = fc.constantFrom<BusinessCode>('recognition', 'settle_bj_nonlocal', 'archive');

describe('for any history', () => {
  test('opening + received + reopened − closed = open at the end, on every day', () => {
    checkProperty(
      fc.property(anyBusiness, anySteps, fc.array(fc.nat(2), { maxLength: 41 }), (business, steps, pauses) => {
        let record: CaseRecord | null = null;
        let date = DAY;
        const events: CaseEvent[] = [];
        const openOn = new Map<string, boolean>();
        for (const [index, [actor, action]] of [[ZHANG_MIN, received(business)] as const, ...steps].entries()) {
          date = addDays(date, pauses[index] ?? 0);
          const next = event((record?.revision ?? 0) + 1, action, { actor, at: noon(date) });
          const applied = applyEvent(record, next);
          if (!applied.ok) continue;
          record = applied.record;
          events.push(next);
          openOn.set(date, isOpenState(record.state.kind));
        }
        if (record === null) return;
        for (const [day, open] of openOn) {
          const [row] = dailyReport(civilDate(day), [record], events, () => null).rows;
          if (row === undefined) throw new Error('a day without a row');
          expect(row.opening + row.received + row.reopened - closed(row)).toBe(row.openAtEnd);
          expect(row.openAtEnd).toBe(open ? 1 : 0);
        }
      }),
    );
  });
});
