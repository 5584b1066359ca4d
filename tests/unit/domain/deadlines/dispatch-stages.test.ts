import { describe, expect, test } from 'vitest';
import type { Supplement } from '#shared/domain/case/case-record.ts';
import { findFactFaults } from '#shared/domain/case/fact-faults.ts';
import { nextOfStage, progressOf, type StageProgress, withStageStep } from '#shared/domain/case/stage-progress.ts';
import { DEFAULT_DEADLINE_SETTINGS } from '#shared/domain/deadlines/clock-limits.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { findFutureDays } from '#shared/domain/intake/check-days.ts';
import { DISPATCH_STAGE_NAMES, DISPATCH_STAGES, type DispatchStage } from '#shared/domain/office/dispatch-stages.ts';
import { resultValues } from '#shared/domain/results/result-values.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCalendar, aCase, type CaseChanges, ids, noon, ZHANG_MIN } from '../../../support/domain-cases.ts';

/** 2026-11-02 is a Monday. */
const SUBMITTED = civilDate('2026-11-02');
const settings = {
  ...DEFAULT_DEADLINE_SETTINGS,
  dispatchStages: DISPATCH_STAGES.map((code) => ({ code, name: DISPATCH_STAGE_NAMES[code], limitDays: 3 })),
};

function stage(name: DispatchStage, begunOn: string, doneOn: string | null = null): StageProgress {
  return { stage: name, begunOn: civilDate(begunOn), doneOn: doneOn === null ? null : civilDate(doneOn) };
}

function clocks(dispatchProgress: readonly StageProgress[], today: string, changes: CaseChanges = {}) {
  const record = aCase({ business: 'dispatch', submittedOn: SUBMITTED, facts: { dispatchProgress }, ...changes });
  return computeDeadlines(record, aCalendar(), civilDate(today), settings);
}

function asked(requestedOn: string, answeredOn: string | null): Supplement {
  return {
    id: ids.supplement(1),
    items: [{ materialRow: 24, text: '请补充' }],
    requestedAt: noon(requestedOn),
    requestedOn: civilDate(requestedOn),
    dueOn: civilDate('2026-12-01'),
    by: ZHANG_MIN,
    note: null,
    answeredOn: answeredOn === null ? null : civilDate(answeredOn),
  };
}

describe('the clock of a stage (G一(4), G十一(4))', () => {
  test('does not run before somebody begins it', () => {
    expect(clocks([], '2026-11-20')).toEqual([]);
  });

  test('begins with the stage and not with the application', () => {
    const [tickets] = clocks([stage('tickets', '2026-11-09')], '2026-11-10');
    expect(tickets).toMatchObject({ code: 'dispatch_tickets', startedOn: '2026-11-09', dueOn: '2026-11-12' });
    expect(tickets?.remainingDays).toBe(2);
    expect(tickets).not.toHaveProperty('stoppedOn');
  });

  test.each<[string, string, number]>([
    ['on the last day', '2026-11-12', 0],
    ['a day late', '2026-11-13', -1],
    ['early', '2026-11-10', 2],
  ])('stops %s and stays as it is', (_, doneOn, remainingDays) => {
    const progress = [stage('tickets', '2026-11-09', doneOn)];
    for (const today of [doneOn, '2026-12-30']) {
      expect(clocks(progress, today)[0]).toMatchObject({ stoppedOn: doneOn, dueOn: '2026-11-12', remainingDays });
    }
  });

  test('those that run stand before those that are done', () => {
    const progress = [stage('formalities', '2026-11-02', '2026-11-04'), stage('training', '2026-11-06')];
    expect(clocks(progress, '2026-11-06').map(({ code }) => code)).toEqual([
      'dispatch_training',
      'dispatch_formalities',
    ]);
  });

  test('a supplement that is asked for holds up what runs, and nothing that is done', () => {
    const progress = [stage('formalities', '2026-11-02', '2026-11-04'), stage('tickets', '2026-11-09')];
    const [tickets, formalities] = clocks(progress, '2026-11-12', { supplements: [asked('2026-11-10', null)] });
    expect(tickets).toMatchObject({ code: 'dispatch_tickets', paused: true, dueOn: null });
    expect(formalities).toMatchObject({ paused: false, dueOn: '2026-11-05', remainingDays: 1 });
    const answered = clocks(progress, '2026-11-16', { supplements: [asked('2026-11-10', '2026-11-12')] });
    expect(answered[0]).toMatchObject({ dueOn: '2026-11-16', waitedDays: 2 });
  });

  test('a stage without a limit of the office has no clock', () => {
    const record = aCase({ business: 'dispatch', facts: { dispatchProgress: [stage('tickets', '2026-11-09')] } });
    expect(computeDeadlines(record, aCalendar(), civilDate('2026-11-10'))).toEqual([]);
  });
});

test('the 派出手续办结单 begins with the stages that are done', () => {
  const dispatchProgress = [stage('formalities', '2026-11-02', '2026-11-05'), stage('tickets', '2026-11-05')];
  const values = resultValues(aCase({ business: 'dispatch', facts: { dispatchProgress } }), 'dispatch_completion');
  expect(values).toMatchObject({
    formalities: '2026-11-02开始，2026-11-05办结',
    tickets: '',
    training: '',
    remark: '',
  });
});

test.each<[string, readonly StageProgress[], string, string]>([
  ['done before it began', [stage('tickets', '2026-11-05', '2026-11-04')], 'doneOn', 'stage_done_before_begun'],
  ['begun twice', [stage('visaFee', '2026-11-05'), stage('visaFee', '2026-11-06')], 'stage', 'stage_twice'],
])('a stage %s is a fault at its field', (_, dispatchProgress, field, code) => {
  expect(findFactFaults({ dispatchProgress })).toEqual([
    { path: ['dispatchProgress', dispatchProgress.length - 1, field], code },
  ]);
  expect(findFactFaults({ dispatchProgress: [stage('tickets', '2026-11-05', '2026-11-05')] })).toEqual([]);
});

test('no stage begins or ends on a day to come', () => {
  const dispatchProgress = [stage('tickets', '2026-11-02', '2026-11-03')];
  expect(findFutureDays('dispatch', { dispatchProgress }, civilDate('2026-11-03'))).toEqual([]);
  expect(findFutureDays('dispatch', { dispatchProgress }, SUBMITTED).map(({ path }) => path)).toEqual([
    ['dispatchProgress', 0, 'doneOn'],
  ]);
});

test('a stage is begun and done by one step each, on the day of the step, and the others stay', () => {
  const tickets = stage('tickets', '2026-11-02');
  const begun = withStageStep([tickets], 'formalities', civilDate('2026-11-03'));
  expect(begun).toEqual([tickets, stage('formalities', '2026-11-03')]);
  const done = withStageStep(begun, 'formalities', civilDate('2026-11-05'));
  expect(done).toEqual([tickets, stage('formalities', '2026-11-03', '2026-11-05')]);
  expect(withStageStep(done, 'formalities', civilDate('2026-11-09'))).toEqual(done);
  const next = (progress: readonly StageProgress[]) =>
    nextOfStage(progressOf({ dispatchProgress: progress }, 'formalities'));
  expect([next([]), next(begun), next(done)]).toEqual(['begin', 'finish', null]);
});
