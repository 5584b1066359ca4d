import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { permittedActions } from '#shared/domain/case/permitted-actions.ts';
import { workingCalendar } from '#shared/domain/deadlines/calendar.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { standingOf } from '#shared/domain/materials/material-standing.ts';
import { compareWithForm } from '#shared/domain/reading/compare-with-form.ts';
import { openComparisons } from '#shared/domain/reading/open-comparisons.ts';
import type { Blocker } from '#shared/domain/results/blocker.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { PAPERS } from './fake-papers.ts';

export const TODAY = civilDate('2026-11-19');

const calendar = workingCalendar({
  publishedYears: [2025, 2026],
  holidays: chineseDays.holidays,
  workdays: chineseDays.workdays,
});

function rulesOf(record: CaseRecord): readonly RuleVerdict[] {
  const { facts } = record;
  const rule = (
    id: string,
    title: string,
    outcome: RuleVerdict['outcome'],
    reason: string,
    inputs: string[],
  ): RuleVerdict => ({
    rule: id,
    title,
    outcome,
    reason,
    clause: `G五(2)${id.slice(1)}`,
    inputs,
  });
  const fact = (value: boolean | null) => (value === null ? 'unknown' : value ? 'met' : 'not_met');
  return [
    rule('R1', '持有国（境）外学位证书或高等教育文凭', 'met', '已交学位证书（17）', ['row:17', 'institution']),
    rule('R2', '申请材料齐全', 'not_met', '缺 20 授权声明', ['row:17', 'row:18', 'row:19', 'row:20']),
    rule('R3', '身份识别核验无误', fact(facts.identityVerified), '尚未核验身份', [
      'identityVerified',
      'name',
      'row:18',
    ]),
    rule('R4', '签署服务协议与授权书', fact(facts.agreementSigned), '协议与授权书未签署', [
      'agreementSigned',
      'row:20',
    ]),
    rule('R5', '缴纳认证费用', fact(facts.feePaid), '已缴 360 元', ['feePaid']),
    rule('P1', '学习经历从高中起、不少于两条', 'met', '共 3 条，自高中起', ['studyHistory']),
  ];
}

function blockersOf(
  record: CaseRecord,
  view: Pick<CaseView, 'checklist' | 'comparisons' | 'rules'>,
): readonly Blocker[] {
  const materials = view.checklist.flatMap((item): Blocker[] => {
    const { kind } = standingOf(record, item);
    if (kind === 'accepted' || kind === 'not_needed') return [];
    const words = { missing: '未交', unseen: '待看', rejected: '不合格', doubtful: '存疑', undecided: '待定' }[kind];
    return [
      { text: `${item.row} ${item.name.slice(0, 10)} ${words}`, target: { kind: 'material', key: String(item.row) } },
    ];
  });
  const fields = openComparisons(record, view.comparisons).map(
    (row): Blocker => ({ text: `${row.label}待核`, target: { kind: 'field', key: row.field } }),
  );
  const rules = view.rules
    .filter((rule) => rule.outcome !== 'met')
    .map((rule): Blocker => ({ text: `${rule.rule} ${rule.reason}`, target: { kind: 'rule', key: rule.rule } }));
  return [...materials, ...fields, ...rules];
}

export function fakeView(record: CaseRecord, staff: Staff): CaseView {
  const documents = PAPERS.filter((paper) => record.documents.some((document) => document.id === paper.documentId));
  const readings = documents
    .filter((paper) => paper.kind !== null)
    .map((paper) => ({
      document: { id: paper.documentId },
      result: { kind: paper.kind ?? 'unknown', fields: paper.fields, mrz: null, pages: [], ms: 0 } as const,
    }));
  const derived = {
    checklist: checklistOf(record),
    comparisons: compareWithForm(record, readings, { nameReadings: [['zhang'], ['san']] }),
    rules: rulesOf(record),
  };
  const blockers = blockersOf(record, derived);
  return {
    record,
    ...derived,
    clocks: computeDeadlines(record, calendar, TODAY),
    documents,
    blockers: { supplement: [], propose: blockers, sign: [], issue: [] },
    permitted: permittedActions(record, staff.role, staff.id),
    unsent: 2,
    inConflict: false,
    links: { first: null, rechecks: [] },
  };
}
