import { describe, expect, test } from 'vitest';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { CaseRecord, ResultKind } from '#shared/domain/case/case-record.ts';
import { permittedActions } from '#shared/domain/case/permitted-actions.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { mayDo } from '#shared/domain/rights/action-rights.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { caseRecord } from '#shared/schema/case.ts';
import {
  aCalendar,
  event,
  ids,
  LI_QIANG,
  noon,
  person,
  play,
  RECEIVED,
  type Step,
  SUPERVISOR,
  ZHANG_MIN,
} from '../../../support/domain-cases.ts';

const CLERK = person(904, '赵刚', 'archive_clerk');
const START: CaseAction = { kind: 'review_started' };
const APPLIED: Step = { ...RECEIVED, business: 'archive', documents: [] };

/** A paper proposed, signed and out, all on one day. */
function out(index: number, resultKind: ResultKind, day: string): readonly Step[] {
  const resultId = ids.result(index);
  const number = `教留服〔2026〕00000${index}号`;
  return [
    [ZHANG_MIN, { kind: 'result_proposed', resultId, resultKind, values: {} }, day],
    [LI_QIANG, { kind: 'result_signed', resultId, number, provisional: false }, day],
    [ZHANG_MIN, { kind: 'result_issued', resultId, pdfHash: ids.hash('b') }, day],
  ];
}

const signedIn = (day: string): CaseAction => ({ kind: 'dossier_signed_in', signedInOn: civilDate(day) });
const UNDO: CaseAction = { kind: 'dossier_sign_in_undone', reason: '签错了人' };
const CALLED: readonly Step[] = [APPLIED, START, ...out(1, 'dossier_transfer_notice', '2026-11-04')];
const HERE: readonly Step[] = [...CALLED, [CLERK, signedIn('2026-11-10'), '2026-11-10']];
const CERTIFIED: readonly Step[] = [...HERE, ...out(2, 'archive_certificate', '2026-11-12')];

function refusal(steps: readonly Step[], action: CaseAction, day: string) {
  const record = play(steps);
  const applied = applyEvent(record, event(record.revision + 1, action, { actor: CLERK, at: noon(day) }));
  return applied.ok ? null : applied.reason.kind;
}

describe('档案收讫', () => {
  test('opens the case again with the day and who took it in; the certificate closes it', () => {
    const record = play(HERE);
    expect(record).toMatchObject({
      state: { kind: 'in_review' },
      facts: { dossierSignedIn: '2026-11-10' },
      dossierSignedBy: { name: '赵刚' },
    });
    expect(caseRecord.parse(record)).toEqual(record);
    expect(play(CERTIFIED).state.kind).toBe('issued');
  });

  test('another paper that goes out does not close the review of the dossier', () => {
    expect(play([...HERE, ...out(2, 'dossier_request_letter', '2026-11-11')]).state.kind).toBe('in_review');
  });

  test('taken back, the case stands as before', () => {
    const { revision: _, ...before } = play(CALLED);
    const { revision: __, ...after } = play([...HERE, [CLERK, UNDO, '2026-11-11']]);
    expect(after).toEqual(before);
  });

  test('a case that a revoked paper had opened stays open when the sign-in is taken back', () => {
    const revoke: CaseAction = { kind: 'result_revoked', resultId: ids.result(2), reason: '单位有误' };
    const reopened: readonly Step[] = [
      ...CALLED,
      ...out(2, 'dossier_request_letter', '2026-11-05'),
      [SUPERVISOR, revoke, '2026-11-06'],
      START,
    ];
    expect(play([...reopened, [CLERK, signedIn('2026-11-10'), '2026-11-10'], UNDO]).state.kind).toBe('in_review');
  });

  test.each<[string, readonly Step[], CaseAction, string, string | null]>([
    ['on the day of the call', CALLED, signedIn('2026-11-04'), '2026-11-10', null],
    ['before the call', CALLED, signedIn('2026-11-03'), '2026-11-10', 'dossier_day'],
    ['today', CALLED, signedIn('2026-11-10'), '2026-11-10', null],
    ['tomorrow', CALLED, signedIn('2026-11-11'), '2026-11-10', 'dossier_day'],
    ['nobody called for', [APPLIED, START], signedIn('2026-11-10'), '2026-11-10', 'dossier_not_called'],
    ['twice', HERE, signedIn('2026-11-11'), '2026-11-11', 'dossier_here'],
    ['undone though never here', CALLED, UNDO, '2026-11-10', 'dossier_not_signed_in'],
    ['undone without a reason', HERE, { ...UNDO, reason: ' ' }, '2026-11-10', 'reason_missing'],
    ['undone under its certificate', CERTIFIED, UNDO, '2026-11-13', 'dossier_certified'],
    ['of a recognition', [RECEIVED, START], signedIn('2026-11-10'), '2026-11-10', 'foreign_step'],
  ])('%s', (_, steps, action, day, expected) => {
    expect(refusal(steps, action, day)).toBe(expected);
  });

  test('is the archive clerk’s, who is offered what fits', () => {
    expect([mayDo(CLERK, signedIn('2026-11-10')), mayDo(CLERK, UNDO)]).toEqual([true, true]);
    expect([mayDo(ZHANG_MIN, signedIn('2026-11-10')), mayDo(SUPERVISOR, UNDO)]).toEqual([false, false]);
    const offered = (steps: readonly Step[]) =>
      permittedActions(play(steps), 'archive_clerk').filter((kind) => kind.startsWith('dossier_'));
    expect(offered([APPLIED, START])).toEqual([]);
    expect(offered(CALLED)).toEqual(['dossier_signed_in']);
    expect(offered(HERE)).toEqual(['dossier_sign_in_undone']);
    expect(offered(CERTIFIED)).toEqual([]);
    expect(permittedActions(play(CALLED), 'reviewer')).not.toContain('dossier_signed_in');
  });
});

describe('the two clocks of 存档 (G十一(1))', () => {
  const clocks = (record: CaseRecord, today: string) =>
    computeDeadlines(record, aCalendar(), civilDate(today)).map(({ code, dueOn, remainingDays, stoppedOn }) => ({
      code,
      dueOn,
      remainingDays,
      stoppedOn,
    }));

  test('the call ends the application’s, and the sign-in begins the dossier’s, which no earlier paper stops', () => {
    expect(clocks(play(HERE), '2026-11-30')).toEqual([
      { code: 'archive_dossier', dueOn: '2026-11-17', remainingDays: -9, stoppedOn: undefined },
      { code: 'archive_application', dueOn: '2026-11-09', remainingDays: 3, stoppedOn: '2026-11-04' },
    ]);
  });

  test('the 存档证明 ends the dossier’s', () => {
    expect(clocks(play(CERTIFIED), '2026-11-30')[0]).toMatchObject({ remainingDays: 3, stoppedOn: '2026-11-12' });
  });

  test('a dossier that came with no paper ends the application’s too', () => {
    const received = { ...RECEIVED, business: 'archive' as const, documents: [] };
    const facts = { ...RECEIVED.facts, dossierSignedIn: civilDate('2026-11-05') };
    expect(clocks(play([{ ...received, facts }]), '2026-11-30')).toEqual([
      { code: 'archive_dossier', dueOn: '2026-11-12', remainingDays: -12, stoppedOn: undefined },
      { code: 'archive_application', dueOn: '2026-11-09', remainingDays: 2, stoppedOn: '2026-11-05' },
    ]);
  });

  test('before either, only the application’s runs', () => {
    expect(clocks(play([APPLIED, START]), '2026-11-10')).toEqual([
      { code: 'archive_application', dueOn: '2026-11-09', remainingDays: -1, stoppedOn: undefined },
    ]);
  });
});
