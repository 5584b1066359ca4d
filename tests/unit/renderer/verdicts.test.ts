import { expect, test } from 'vitest';
import type { FieldPoint, MaterialPoint, RulePoint } from '#renderer/workstation/features/review/points/points.ts';
import { factToState } from '#renderer/workstation/features/review/state/rule-facts.ts';
import {
  commandFor,
  commandToRestore,
  needsReason,
  presumedTrust,
  presumedValue,
} from '#renderer/workstation/features/review/state/verdict-commands.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { standingOf } from '#shared/domain/materials/material-standing.ts';
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { aCase, aDocument, decisions, ids, verdicts } from '#tests/support/domain-cases.ts';

function viewOf(record: CaseView['record']): CaseView {
  return {
    record,
    pack: BUILT_IN_PACK,
    deadlineClasses: [10, 15, 20],
    greenChannel: null,
    checklist: checklistOf(record),
    clocks: [],
    rules: [],
    comparisons: [],
    documents: [],
    blockers: { supplement: [], propose: [], sign: [], issue: [] },
    permitted: [],
    unsent: 0,
    inConflict: false,
    closedOn: null,
    contestableUntil: null,
    links: { first: null, rechecks: [] },
    factSources: {},
    secondSignature: true,
  };
}

function material(record: CaseView['record'], row: number): MaterialPoint {
  const item = checklistOf(record).find((candidate) => candidate.row === row);
  if (!item) throw new Error(`no row ${row}`);
  return {
    kind: 'material',
    key: `material:${row}`,
    item,
    standing: standingOf(record, item),
    verdict: record.materials.find((verdict) => verdict.row === row) ?? null,
    documents: [],
  };
}

const reading = { documentId: ids.document(1), documentKind: 'passport', page: 0, box: [0, 0, 1, 1] } as const;
const field: FieldPoint = {
  kind: 'field',
  key: 'field:name',
  row: {
    field: 'name',
    label: '姓名',
    form: null,
    readings: [
      { ...reading, value: 'ZHANG SAM', confidence: 0.4 },
      { ...reading, value: 'ZHANG SAN', confidence: 0.9 },
    ],
    conclusion: 'possible',
    reason: '',
  },
  decision: null,
};
const rule: RulePoint = {
  kind: 'rule',
  key: 'rule:R3',
  rule: {
    rule: 'R3',
    title: '身份识别核验无误',
    outcome: 'unknown',
    reason: '',
    clause: 'G五(2)3',
    inputs: ['name', 'identityVerified'],
  },
  decision: null,
};

test('no paper was compared before somebody says so, and the applicant’s own statement is trusted least', () => {
  for (const channel of ['online', 'counter'] as const) {
    expect(presumedTrust(material(aCase({ channel }), 17))).toBe('C');
    expect(presumedTrust(material(aCase({ channel }), 20))).toBe('D');
  }
});

test('the form’s value counts; without one the surest reading', () => {
  expect(presumedValue({ ...field, row: { ...field.row, form: '张三' } })).toBe('张三');
  expect(presumedValue(field)).toBe('ZHANG SAN');
});

test('no and doubt need a reason; so does a yes to a paper that is not there, and any word over a rule', () => {
  const record = aCase({ documents: [aDocument(17, 17)] });
  expect(needsReason(material(record, 17), 'yes')).toBe(false);
  expect(needsReason(material(record, 17), 'no')).toBe(true);
  expect(needsReason(material(record, 19), 'yes')).toBe(true);
  expect(needsReason(field, 'doubt')).toBe(true);
  expect(needsReason(field, 'yes')).toBe(false);
  expect(needsReason(rule, 'yes')).toBe(true);
});

test('a verdict becomes the command of its kind', () => {
  const view = viewOf(aCase({ channel: 'online', documents: [aDocument(17, 17)] }));
  expect(commandFor(view, material(view.record, 17), 'no', { reason: '模糊' })).toEqual({
    command: 'case.judge_material',
    input: { caseId: view.record.id, row: 17, verdict: 'rejected', trust: 'C', reason: '模糊' },
  });
  expect(commandFor(view, field, 'yes', { reason: null }).input).toMatchObject({ field: 'name', decision: 'agreed' });
  expect(commandFor(view, rule, 'no', { reason: '照片不符' }).input).toMatchObject({
    field: 'rule:R3',
    decision: 'differs',
    reason: '照片不符',
  });
});

test('undo brings back the word that stood there', () => {
  const judged = viewOf(aCase({ documents: [aDocument(17, 17)], materials: verdicts({ 17: 'rejected' }) }));
  expect(commandToRestore(judged, material(judged.record, 17)).input).toMatchObject({
    verdict: 'rejected',
    reason: '不清晰',
  });
  const unseen = viewOf(aCase({ documents: [aDocument(17, 17)] }));
  expect(commandToRestore(unseen, material(unseen.record, 17)).input).toMatchObject({
    verdict: 'unseen',
    reason: null,
  });
  const [decision = null] = decisions({ name: 'agreed' }, '张三');
  expect(commandToRestore(unseen, { ...field, decision }).input).toMatchObject({ decision: 'agreed', value: '张三' });
});

test('a first word on a field cannot be unsaid: it becomes a doubt with its reason', () => {
  const view = viewOf(aCase());
  const { input } = commandToRestore(view, field);
  expect(input).toMatchObject({ decision: 'doubtful' });
  expect(input.reason).not.toBeNull();
});

test('a rule on a plain fact is answered by the fact, once', () => {
  const known = aCase({ facts: { identityVerified: true } }).facts;
  expect(factToState(rule.rule, aCase().facts, true)).toEqual({ fact: 'identityVerified', value: true });
  expect(factToState(rule.rule, known, true)).toBeNull();
  expect(factToState(rule.rule, known, false)).toEqual({ fact: 'identityVerified', value: false });
});

test('Y on a condition that a no speaks for states the no; then it asks for what nobody knows', () => {
  const ground = { ...rule.rule, inputs: ['lastDomesticStudy', 'wentStraightAbroad', 'hasWorkHistory'] };
  const straight = aCase({ facts: { wentStraightAbroad: true } }).facts;
  expect(factToState(ground, straight, true)).toEqual({ fact: 'hasWorkHistory', value: false });
  expect(factToState(ground, { ...straight, hasWorkHistory: false }, true)).toEqual({
    fact: 'lastDomesticStudy',
    value: null,
  });
});

test('a master is asked for the certificate, a post-doctoral researcher for the record on 学信网', () => {
  const degree = { ...rule.rule, inputs: ['recognitionHeld', 'recognitionNumber', 'domesticDoctorateFound'] };
  const master = aCase({ facts: { degreeLevel: 'master', recognitionHeld: true } }).facts;
  expect(factToState(degree, master, true)).toEqual({ fact: 'recognitionNumber', value: null });
  const postdoctoral = aCase({ facts: { degreeLevel: 'postdoctoral' } }).facts;
  expect(factToState(degree, postdoctoral, true)).toEqual({ fact: 'domesticDoctorateFound', value: true });
});
