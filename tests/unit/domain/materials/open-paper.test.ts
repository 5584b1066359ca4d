import { describe, expect, test } from 'vitest';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { standingOf } from '#shared/domain/materials/material-standing.ts';
import { materialsOf } from '#shared/domain/materials/material-table.ts';
import { materialBlockers } from '#shared/domain/results/material-blockers.ts';
import { judgeRules } from '#shared/domain/rules/judge-rules.ts';
import { aCase, aDocument, verdicts } from '../../../support/domain-cases.ts';

/** Every paper of the business is there and a person found it good; the facts alone are still to be told. */
function complete(business: BusinessCode, facts: Partial<CaseFacts>): CaseRecord {
  const rows = materialsOf(business).map(({ row }) => row);
  return aCase({
    business,
    facts,
    documents: rows.map((row) => aDocument(row, row)),
    materials: verdicts(Object.fromEntries(rows.map((row) => [row, 'accepted' as const]))),
  });
}

function said(record: CaseRecord) {
  const checklist = checklistOf(record);
  const rules = judgeRules(record, { checklist, comparisons: [] });
  const standings = checklist.map((item) => [item.row, standingOf(record, item).kind] as const);
  return {
    unsettled: standings.filter(([, kind]) => kind === 'unsettled').map(([row]) => row),
    blocked: materialBlockers(record, checklist).map(({ target }) => Number(target.key)),
    outcome: (rule: string) => rules.find((one) => one.rule === rule),
  };
}

const NONLOCAL = {
  degreeLevel: 'master',
  letterKind: 'plain',
  householdKind: 'family',
  dossierKeptHere: false,
  hasEarlierStudyOrLaterWork: false,
} as const;
const JOINT = { destinationKind: 'joint_programme', country: 'GBR', daysAbroad: 181 } as const;
const ARCHIVE = { destinationKind: 'abroad', documentLanguage: 'en' } as const;

type Row = readonly [string, BusinessCode, Partial<CaseFacts>, Partial<CaseFacts>, readonly number[]];

/** The facts that tell every paper, then the one that is forgotten, then the rows that it leaves open. */
const TABLE: readonly Row[] = [
  ['where', 'recognition', { destinationKind: 'abroad' }, { destinationKind: null }, [18]],
  ['how long on a joint programme', 'recognition', JOINT, { daysAbroad: null }, [18]],
  ['in which country of a joint programme', 'recognition', JOINT, { country: null }, [18]],
  ['which letter', 'settle_bj_nonlocal', NONLOCAL, { letterKind: null }, [5]],
  ['which level', 'settle_bj_nonlocal', NONLOCAL, { degreeLevel: null }, [6]],
  ['which household', 'settle_bj_nonlocal', NONLOCAL, { householdKind: null }, [9]],
  [
    '港澳, yet in Britain',
    'recognition',
    { destinationKind: 'abroad' },
    { destinationKind: 'hk_macau', country: 'GBR' },
    [18],
  ],
  ['国外, yet in Hong Kong', 'archive', ARCHIVE, { country: 'HKG' }, [2, 3]],
  ['where to', 'archive', ARCHIVE, { destinationKind: null }, [2, 3]],
  ['which language', 'archive', ARCHIVE, { documentLanguage: null }, [4]],
];
const COMPLETENESS: Readonly<Partial<Record<BusinessCode, string>>> = { recognition: 'R2', settle_bj_nonlocal: 'M1' };

describe('a good paper proves nothing while it is unknown which one is asked for (G五(2)2, G六)', () => {
  test.each(TABLE)('%s', (_, business, facts, forgotten, rows) => {
    const known = said(complete(business, facts));
    const unknown = said(complete(business, { ...facts, ...forgotten }));
    expect([known.unsettled, known.blocked]).toEqual([[], []]);
    expect([unknown.unsettled, unknown.blocked]).toEqual([rows, rows]);
    const rule = COMPLETENESS[business];
    if (rule === undefined) return;
    expect(known.outcome(rule)?.outcome).toBe('met');
    expect(unknown.outcome(rule)).toMatchObject({ outcome: 'unknown', reason: expect.stringContaining('应交哪一种') });
  });

  test('a fact that decides only whether a paper is due leaves one that is there and good as it is', () => {
    for (const facts of [{ dossierKeptHere: null }, { hasEarlierStudyOrLaterWork: null }]) {
      const found = said(complete('settle_bj_nonlocal', { ...NONLOCAL, ...facts }));
      expect([found.unsettled, found.outcome('M1')?.outcome]).toEqual([[], 'met']);
    }
  });

  test('stamp pages cannot stand in while it is open whether a passport is asked for (P三)', () => {
    const facts = { authorisationCode: '12345678', entryExitFound: false, destinationKind: 'joint_programme' } as const;
    const at = (daysAbroad: number | null) =>
      said(complete('recognition', { ...facts, country: 'GBR', daysAbroad })).outcome('P-entry-exit')?.outcome;
    expect([at(179), at(181), at(null)]).toEqual(['met', 'met', 'unknown']);
  });
});
