import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { CaseRecord, ResultKind } from '#shared/domain/case/case-record.ts';
import { permittedActions } from '#shared/domain/case/permitted-actions.ts';
import { isOpenState } from '#shared/domain/case/transitions.ts';
import { livePapers, papersAt, proposableKinds, stageOf } from '#shared/domain/results/papers.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import { anySteps, following } from '../../../support/case-arbitrary.ts';
import { ids, LI_QIANG, RECEIVED, SUPERVISOR, ZHANG_MIN } from '../../../support/domain-cases.ts';
import { checkProperty } from '../../../support/property.ts';

type Told = readonly [Actor, CaseAction];
const propose = (index: number, resultKind: ResultKind): Told => [
  ZHANG_MIN,
  { kind: 'result_proposed', resultId: ids.result(index), resultKind, values: {} },
];
const sign = (index: number): Told => [
  LI_QIANG,
  { kind: 'result_signed', resultId: ids.result(index), number: `${index}`, provisional: false },
];
const issue = (index: number): Told => [
  ZHANG_MIN,
  { kind: 'result_issued', resultId: ids.result(index), pdfHash: ids.hash('d'), prints: 0 },
];
const revoke = (index: number): Told => [
  SUPERVISOR,
  { kind: 'result_revoked', resultId: ids.result(index), reason: '有误' },
];
const giveBack = (index: number): Told => [
  LI_QIANG,
  { kind: 'proposal_returned', resultId: ids.result(index), reason: '改' },
];

function begin(business: BusinessCode): Told[] {
  return [
    [ZHANG_MIN, { ...RECEIVED, business, documents: [] }],
    [ZHANG_MIN, { kind: 'review_started' }],
  ];
}

function tell(told: readonly Told[]): CaseRecord {
  let record: CaseRecord | null = null;
  for (const [actor, action] of told) {
    const applied = applyEvent(record, following(record, action, actor));
    if (!applied.ok) throw new Error(`${action.kind}: ${JSON.stringify(applied.reason)}`);
    record = applied.record;
  }
  if (record === null) throw new Error('nothing was told');
  return record;
}

function refused(told: readonly Told[], [actor, action]: Told): string | null {
  const record = tell(told);
  const applied = applyEvent(record, following(record, action, actor));
  return applied.ok ? null : applied.reason.kind;
}

const THREE = [
  ...begin('settle_bj_nonlocal'),
  propose(1, 'settlement_letter'),
  propose(2, 'employment_report_card'),
  propose(3, 'settlement_person_form'),
];

describe('a settlement ends in three papers (G十二3(1))', () => {
  test('the case waits for the paper that is least far', () => {
    const states = [[], [sign(1)], [sign(2)], [issue(1)], [sign(3)], [issue(2)], [issue(3)]];
    const seen = states.map((_, index) => tell([...THREE, ...states.slice(0, index + 1).flat()]).state.kind);
    expect(seen).toEqual(['proposed', 'proposed', 'proposed', 'proposed', 'signed', 'signed', 'issued']);
  });

  test('each paper goes its own way: one is returned, the others stay', () => {
    const record = tell([...THREE, sign(1), giveBack(2), sign(3)]);
    expect(record.state).toEqual({ kind: 'signed', resultId: ids.result(1) });
    expect(livePapers(record).map(({ kind }) => kind)).toEqual(['settlement_letter', 'settlement_person_form']);
    expect(proposableKinds(record)).toEqual(['employment_report_card']);
  });

  test('one of them is wrong: it is revoked and made anew, the others stay out', () => {
    const all = [...THREE, ...[1, 2, 3].flatMap((index) => [sign(index), issue(index)])];
    const opened = tell([...all, revoke(2)]);
    expect(opened.state.kind).toBe('revoked');
    expect(papersAt(opened, 'issued')).toHaveLength(2);
    expect(permittedActions(opened, 'reviewer')).toContain('result_printed');
    const again = tell([...all, revoke(2), propose(4, 'employment_report_card'), sign(4), issue(4)]);
    expect(again.state.kind).toBe('issued');
    expect(papersAt(again, 'revoked').map(({ number }) => number)).toEqual(['2']);
  });

  test('an archive case gets its 存档证明 after the 调档通知单 is out, and is open meanwhile', () => {
    const first = [...begin('archive'), propose(1, 'dossier_transfer_notice'), sign(1), issue(1)];
    expect(tell(first).state.kind).toBe('issued');
    const second = [...first, propose(2, 'archive_certificate')];
    expect(isOpenState(tell(second).state.kind)).toBe(true);
    expect(tell([...second, sign(2), issue(2)]).state.kind).toBe('issued');
  });
});

describe('what is refused', () => {
  const out = [...begin('settle_bj_nonlocal'), propose(1, 'settlement_letter'), sign(1), issue(1)];
  const refusedCase = [...begin('recognition'), propose(1, 'recognition_refused'), sign(1), issue(1)];
  test.each<readonly [string, readonly Told[], Told, string]>([
    ['the same kind twice', THREE, propose(4, 'settlement_letter'), 'paper_beside'],
    ['a certificate beside a refusal', refusedCase, propose(2, 'recognition_certificate'), 'wrong_state'],
    [
      'a refusal beside a certificate',
      [...begin('recognition'), propose(1, 'recognition_certificate')],
      propose(2, 'recognition_refused'),
      'paper_beside',
    ],
    ['issuing a paper that is not signed, beside one that is', [...THREE, sign(1)], issue(2), 'wrong_stage'],
    ['signing a paper twice', [...THREE, sign(1)], sign(1), 'wrong_stage'],
    [
      'printing a paper that is not out',
      out.slice(0, -1),
      [ZHANG_MIN, { kind: 'result_printed', resultId: ids.result(1) }],
      'wrong_stage',
    ],
    ['revoking a paper twice', [...out, revoke(1)], revoke(1), 'wrong_stage'],
    [
      '反悔 while another paper is out',
      [...out, propose(2, 'employment_report_card')],
      [ZHANG_MIN, { kind: 'withdrawn', reason: '不办了' }],
      'paper_is_out',
    ],
  ])('%s', (_, told, next, reason) => {
    expect(refused(told, next)).toBe(reason);
  });

  test('a refused case and one with all its papers may propose no more', () => {
    expect(permittedActions(tell(refusedCase), 'reviewer')).not.toContain('result_proposed');
    const all = [...THREE, ...[1, 2, 3].flatMap((index) => [sign(index), issue(index)])];
    expect(permittedActions(tell(all), 'reviewer')).not.toContain('result_proposed');
  });
});

describe('for any history', () => {
  const anyBusiness = fc.constantFrom<BusinessCode>('recognition', 'settle_bj_nonlocal', 'archive');

  test('a case is closed by its papers only when every one that counts is out', () => {
    checkProperty(
      fc.property(anyBusiness, anySteps, (business, steps) => {
        let record = tell(begin(business));
        for (const [actor, action] of steps) {
          const applied = applyEvent(record, following(record, action, actor));
          if (!applied.ok) continue;
          record = applied.record;
          const stages = livePapers(record).map(stageOf);
          if (record.state.kind === 'issued' || record.state.kind === 'refused') {
            expect(stages.length).toBeGreaterThan(0);
            expect(new Set(stages)).toEqual(new Set(['issued']));
          }
          if (record.state.kind === 'withdrawn') return;
          if (stages.includes('proposed')) expect(record.state.kind).toBe('proposed');
          if (record.state.kind === 'signed') expect(stages).toContain('signed');
          expect(new Set(livePapers(record).map(({ kind }) => kind)).size).toBe(stages.length);
        }
      }),
    );
  });
});
