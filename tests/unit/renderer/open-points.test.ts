import { expect, test } from 'vitest';
import { nameOf, stateOf } from '#renderer/workstation/features/review/points/point-words.ts';
import {
  keyOfBlocker,
  materialOfPicked,
  neighbour,
  nextOpen,
  openKeys,
  pointsOf,
} from '#renderer/workstation/features/review/points/points.ts';
import { sourcesOf } from '#renderer/workstation/features/review/points/sources.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import type { ComparisonConclusion, ComparisonRow } from '#shared/domain/reading/comparison.ts';
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import type { RuleOutcome, RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { aCase, aDocument, decisions, ids, verdicts } from '#tests/support/domain-cases.ts';

function compared(field: string, conclusion: ComparisonConclusion): ComparisonRow {
  const reading = {
    documentId: ids.document(18),
    documentKind: 'passport',
    value: 'X',
    confidence: 0.9,
    page: 1,
    box: [1, 2, 3, 4],
  } as const;
  return { field, label: field, form: 'X', readings: [reading], conclusion, reason: '' };
}

function rule(id: string, outcome: RuleOutcome, inputs: readonly string[] = []): RuleVerdict {
  return { rule: id, title: '条件', outcome, reason: '', clause: 'G五', inputs };
}

/** 17 accepted, 18 to be seen, 19 and 20 missing; the name agrees, the birth date does not; R2 is not known. */
function aView(changes: Partial<CaseView> = {}): CaseView {
  const record = aCase({
    facts: { destinationKind: 'abroad', country: 'GBR' },
    documents: [aDocument(17, 17), aDocument(18, 18)],
    materials: verdicts({ 17: 'accepted' }),
  });
  return {
    record,
    pack: BUILT_IN_PACK,
    deadlineClasses: [10, 15, 20],
    contestableUntil: null,
    greenChannel: null,
    checklist: checklistOf(record),
    clocks: [],
    rules: [rule('R1', 'met'), rule('R2', 'unknown', ['row:18', 'name'])],
    comparisons: [compared('name', 'same'), compared('birthDate', 'different')],
    documents: [],
    blockers: { supplement: [], propose: [], sign: [], issue: [] },
    permitted: [],
    unsent: 0,
    inConflict: false,
    closedOn: null,
    links: { first: null, rechecks: [] },
    factSources: {},
    secondSignature: true,
    ...changes,
  };
}

test('materials, fields and rules stand in one order; a row that nobody needs is left out', () => {
  expect(pointsOf(aView()).map((point) => point.key)).toEqual([
    'material:17',
    'material:18',
    'material:19',
    'material:20',
    'field:name',
    'field:birthDate',
    'rule:R1',
    'rule:R2',
  ]);
});

test('what a person has not decided is open, what plainly agrees is not', () => {
  const view = aView();
  expect([...openKeys(view, pointsOf(view))]).toEqual([
    'material:18',
    'material:19',
    'material:20',
    'field:birthDate',
    'rule:R2',
  ]);
});

test('a rejected material is decided, a doubted one stays open', () => {
  const record = aCase({
    facts: { destinationKind: 'abroad', country: 'GBR' },
    documents: [aDocument(17, 17), aDocument(18, 18)],
    materials: verdicts({ 17: 'rejected', 18: 'doubtful' }),
  });
  const view = aView({ record });
  const open = openKeys(view, pointsOf(view));
  expect(open.has('material:17')).toBe(false);
  expect(open.has('material:18')).toBe(true);
});

test('what stands in the way of a result is open, whatever was said of it', () => {
  const blocker = { text: '', target: { kind: 'material', key: '17' } } as const;
  const view = aView({ blockers: { supplement: [], propose: [blocker], sign: [], issue: [] } });
  expect(openKeys(view, pointsOf(view)).has('material:17')).toBe(true);
});

test('J walks over the open points and begins again at the end; K walks back', () => {
  const view = aView();
  const points = pointsOf(view);
  const open = openKeys(view, points);
  const forward: string[] = [];
  let key: string | null = null;
  for (let step = 0; step < 6; step += 1) {
    key = nextOpen(points, open, key, 1)?.key ?? null;
    if (key !== null) forward.push(key);
  }
  expect(forward).toEqual(['material:18', 'material:19', 'material:20', 'field:birthDate', 'rule:R2', 'material:18']);
  expect(nextOpen(points, open, 'material:18', -1)?.key).toBe('rule:R2');
  expect(nextOpen(points, open, 'field:name', -1)?.key).toBe('material:20');
  expect(nextOpen(points, open, null, -1)?.key).toBe('rule:R2');
});

test('with nothing else open there is nowhere to go', () => {
  const points = pointsOf(aView());
  expect(nextOpen(points, new Set(['material:18']), 'material:18', 1)).toBeNull();
  expect(nextOpen(points, new Set(), 'material:18', 1)).toBeNull();
});

test('the arrows take every point and stop at the ends', () => {
  const points = pointsOf(aView());
  expect(neighbour(points, 'material:17', -1)?.key).toBe('material:17');
  expect(neighbour(points, 'material:20', 1)?.key).toBe('field:name');
  expect(neighbour(points, 'rule:R2', 1)?.key).toBe('rule:R2');
});

test('a blocker leads to its point; one on a document or a result has none', () => {
  const at = (kind: 'material' | 'field' | 'rule' | 'document' | 'result', key: string) =>
    keyOfBlocker({ text: '', target: { kind, key } });
  expect(at('material', '20')).toBe('material:20');
  expect(at('material', 'row:20')).toBe('material:20');
  expect(at('field', 'name')).toBe('field:name');
  expect(at('document', 'x')).toBeNull();
});

test('a person’s word stands before the machine’s', () => {
  const record = aCase({ fields: decisions({ birthDate: 'agreed' }) });
  const view = aView({ record });
  const points = pointsOf(view);
  const birthDate = points.find((point) => point.key === 'field:birthDate');
  expect(birthDate && stateOf(birthDate)).toEqual({ tone: 'good', word: '一致' });
  expect(openKeys(view, points).has('field:birthDate')).toBe(false);
});

test('a condition of the guide is named by its number, one of the program’s own by its words', () => {
  const points = pointsOf(aView({ rules: [rule('R1', 'met'), rule('P-agreement', 'met')] }));
  expect(points.slice(-2).map(nameOf)).toEqual(['R1 条件', '条件']);
});

test('Space finds the crop of a field, the papers of a material, and both for a rule', () => {
  const view = aView();
  const find = (key: string) => {
    const point = pointsOf(view).find((candidate) => candidate.key === key);
    return point ? sourcesOf(view, point) : [];
  };
  const crop = { documentId: ids.document(18), page: 1, box: [1, 2, 3, 4] };
  const paper = { documentId: ids.document(18), page: 0, box: null };
  expect(find('field:name')).toEqual([crop]);
  expect(find('material:18')).toEqual([paper]);
  expect(find('material:19')).toEqual([]);
  expect(find('rule:R2')).toEqual([paper, crop]);
});

test('the verdict keys go with the paper that is picked; a field in focus keeps them', () => {
  const points = pointsOf(aView());
  const point = (key: string) => points.find((one) => one.key === key) ?? null;
  expect(materialOfPicked(points, point('material:18'), ids.document(17))?.key).toBe('material:17');
  expect(materialOfPicked(points, point('material:17'), ids.document(17))).toBeNull();
  expect(materialOfPicked(points, point('field:name'), ids.document(17))).toBeNull();
  expect(materialOfPicked(points, point('material:18'), ids.document(99))).toBeNull();
});
