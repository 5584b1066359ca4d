import { describe, expect, test } from 'vitest';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import { standingOf } from '#shared/domain/materials/material-standing.ts';
import { findNeedless, sparingRow } from '#shared/domain/materials/requested-items.ts';
import { materialBlockers } from '#shared/domain/results/material-blockers.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, type CaseChanges, ids, noon, ZHANG_MIN } from '../../../support/domain-cases.ts';

function request(row: number): CaseRecord['supplements'][number] {
  return {
    id: ids.supplement(1),
    items: [{ materialRow: row, text: '请提交。' }],
    requestedAt: noon('2026-11-04'),
    requestedOn: civilDate('2026-11-04'),
    dueOn: civilDate('2026-11-18'),
    by: ZHANG_MIN,
    note: null,
    answeredOn: null,
  };
}

/** What a request on the row comes to: in the list, for the open request, and before a result. */
function asked(business: BusinessCode, row: number, facts: Partial<CaseFacts>, changes: CaseChanges = {}) {
  const record = aCase({ business, facts, supplements: [request(row)], ...changes });
  const checklist = checklistOf(record);
  const item = checklist.find((one) => one.row === row) as ChecklistItem;
  const [wanted] = request(row).items;
  return {
    necessity: item.necessity,
    why: item.why,
    standing: standingOf(record, item).kind,
    isWanted: wanted !== undefined && sparingRow(wanted, checklist) === null,
    blocks: materialBlockers(record, checklist).some(({ target }) => target.key === String(row)),
  };
}

const RECHECK = {
  caseId: ids.case(7),
  number: 'RZ-2026-000007',
  resultId: ids.result(7),
  resultNumber: '教留服认〔2026〕000007号',
  field: '经济学',
  proposed: '法学',
  reason: '跨学科',
} as const;

type Row = readonly [string, BusinessCode, number, Partial<CaseFacts>, string, 'missing' | 'not_needed', CaseChanges];

const TABLE: readonly Row[] = [
  ['kept elsewhere', 'settle_bj_nonlocal', 8, { dossierKeptHere: false }, 'required', 'missing', {}],
  ['nobody knows where it is kept', 'settle_bj_nonlocal', 8, {}, 'required', 'missing', {}],
  ['kept here after all', 'settle_bj_nonlocal', 8, { dossierKeptHere: true }, 'waived', 'not_needed', {}],
  ['kept here after all', 'settle_elsewhere', 14, { dossierKeptHere: true }, 'waived', 'not_needed', {}],
  ['a plain letter', 'settle_bj_nonlocal', 7, { letterKind: 'plain' }, 'required', 'missing', {}],
  ['事业编制 after all', 'settle_bj_nonlocal', 7, { letterKind: 'public_institution' }, 'waived', 'not_needed', {}],
  ['earlier studies', 'settle_bj_nonlocal', 10, { hasEarlierStudyOrLaterWork: true }, 'required', 'missing', {}],
  ['earlier studies not known of', 'settle_bj_nonlocal', 10, {}, 'requested', 'missing', {}],
  [
    'no earlier studies',
    'settle_bj_nonlocal',
    10,
    { hasEarlierStudyOrLaterWork: false },
    'not_applicable',
    'not_needed',
    {},
  ],
  ['what the office asks for', 'settle_bj_nonlocal', 11, {}, 'requested', 'missing', {}],
  ['a transcript', 'recognition', 21, {}, 'requested', 'missing', {}],
  [
    'a transcript beside the proof of a green channel',
    'recognition',
    21,
    { greenChannelGround: 2 },
    'requested',
    'missing',
    {},
  ],
  ['a diploma anew for a recheck', 'recognition', 17, {}, 'requested', 'missing', { recheckOf: RECHECK }],
];

describe('a row that a supplement asked for', () => {
  test.each(TABLE)('%s: %s, row %i', (_, business, row, facts, necessity, standing, changes) => {
    const isDue = standing === 'missing';
    const found = asked(business, row, facts, changes);
    expect(found).toMatchObject({ necessity, standing, isWanted: isDue, blocks: isDue });
    if (!isDue) expect(found.why).toContain('审核中曾要求补充，现不必提交');
  });

  test('is asked for in no notice where nobody has to hand it in', () => {
    const list = (facts: Partial<CaseFacts>) => checklistOf(aCase({ business: 'settle_bj_nonlocal', facts }));
    const items = [{ materialRow: null, text: '电话' }, ...request(11).items, ...request(8).items];
    expect(findNeedless(items, list({ dossierKeptHere: false }))).toBeNull();
    expect(findNeedless(items, list({}))).toBeNull();
    expect(findNeedless(items, list({ dossierKeptHere: true }))).toMatchObject({ index: 2, row: { row: 8 } });
    const none = list({ hasEarlierStudyOrLaterWork: false });
    expect(findNeedless(request(10).items, none)?.row.row).toBe(10);
    expect(findNeedless(request(10).items, list({}))).toBeNull();
  });
});
