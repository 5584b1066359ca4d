import { describe, expect, test } from 'vitest';
import { endWords } from '#renderer/workstation/features/case-head/end-words.ts';
import { mainStep, stepOf } from '#renderer/workstation/features/review/footer/next-step.ts';
import { permittedActions } from '#shared/domain/case/permitted-actions.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import type { Step } from '#shared/domain/results/blocker.ts';
import { blockersFor } from '#shared/domain/results/blockers.ts';
import type { Role } from '#shared/domain/rights/staff.ts';
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, type CaseChanges, ids, noon, ZHANG_MIN } from '#tests/support/domain-cases.ts';

function viewOf(changes: CaseChanges, role: Role = 'reviewer'): CaseView {
  const record = aCase(changes);
  const checklist = checklistOf(record);
  const rules = judgeRules(record, { checklist, comparisons: null });
  const to = (step: Step) => blockersFor(record, step, checklist, rules, {});
  return {
    record,
    pack: BUILT_IN_PACK,
    deadlineClasses: [10, 15, 20],
    greenChannel: null,
    checklist,
    clocks: [],
    rules,
    comparisons: [],
    documents: [],
    blockers: { supplement: to('supplement'), propose: to('propose'), sign: to('sign'), issue: to('issue') },
    permitted: permittedActions(record, role),
    unsent: 0,
    inConflict: false,
    closedOn: null,
    contestableUntil: null,
    links: { first: null, rechecks: [] },
    factSources: {},
    secondSignature: true,
  };
}

const result: CaseView['record']['results'][number] = {
  id: ids.result(1),
  kind: 'recognition_certificate',
  number: '教留服认〔2026〕000123号',
  provisional: false,
  values: {},
  proposedBy: ZHANG_MIN,
  proposedAt: noon('2026-11-10'),
  signedBy: null,
  signedAt: null,
  issuedAt: noon('2026-11-12'),
  pdfHash: null,
  prints: 0,
  revokedAt: null,
  revokedReason: null,
};

describe('what the foot says is missing agrees with the button to press', () => {
  test('a freshly received case is begun, and nothing of a result is asked for before', () => {
    const view = viewOf({ state: { kind: 'received' } });
    expect(mainStep(view)).toEqual({ word: 'start', enabled: true, primary: true });
    expect(stepOf('received')).toBeNull();
  });

  test('who may not begin a review is not offered to', () => {
    expect(mainStep(viewOf({ state: { kind: 'received' } }, 'archive_clerk'))?.enabled).toBe(false);
  });

  test('while something is missing, the result is to be looked at but is not the step to press', () => {
    const view = viewOf({ state: { kind: 'in_review' } });
    expect(view.blockers.propose.length).toBeGreaterThan(0);
    expect(mainStep(view)).toEqual({ word: 'propose', enabled: true, primary: false });
  });

  test('with nothing missing it is', () => {
    const view = viewOf({ state: { kind: 'in_review' } });
    const ready = { ...view, blockers: { ...view.blockers, propose: [] } };
    expect(mainStep(ready)).toEqual({ word: 'propose', enabled: true, primary: true });
  });

  test('a case that waits for its applicant, or ended without a result, offers none', () => {
    const waiting = {
      kind: 'supplement_requested',
      supplementId: ids.supplement(1),
      dueOn: civilDate('2026-11-30'),
    } as const;
    expect(mainStep(viewOf({ state: waiting }))).toBeNull();
    expect(mainStep(viewOf({ state: { kind: 'withdrawn' } }))).toBeNull();
    expect(mainStep(viewOf({ state: { kind: 'not_accepted' } }))).toBeNull();
  });

  test('an issued case shows its result', () => {
    const view = viewOf({ state: { kind: 'issued', resultId: result.id }, results: [result] });
    expect(mainStep(view)).toEqual({ word: 'result', enabled: true, primary: true });
  });
});

describe('a closed case says when and how it ended', () => {
  test('by the paper and its number', () => {
    const view = viewOf({ state: { kind: 'issued', resultId: result.id }, results: [result] });
    expect(endWords({ ...view, closedOn: civilDate('2026-11-12') })).toBe(
      '2026-11-12 国（境）外学历学位认证书 教留服认〔2026〕000123号',
    );
  });

  test('by its own word when there is no paper', () => {
    const view = { ...viewOf({ state: { kind: 'withdrawn' } }), closedOn: civilDate('2026-11-13') };
    expect(endWords(view)).toMatch(/^2026-11-13 .*撤回/);
  });
});
