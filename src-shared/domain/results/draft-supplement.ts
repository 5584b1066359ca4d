import type { CaseRecord, SupplementItem } from '../case/case-record.ts';
import type { ChecklistItem } from '../materials/checklist-item.ts';
import { standingOf } from '../materials/material-standing.ts';
import { mayBeAskedFor } from '../materials/requested-items.ts';
import type { ComparisonRow } from '../reading/comparison.ts';
import { openComparisons } from '../reading/open-comparisons.ts';
import { BUILT_IN_PACK } from '../rule-pack/built-in-pack.ts';
import { limitWords } from '../rule-pack/fill-titles.ts';
import type { RulePack } from '../rule-pack/rule-pack.ts';
import type { GuideLimits } from '../rules/guide-limits.ts';
import type { RuleVerdict } from '../rules/rule-verdict.ts';

/** Rules whose gap the applicant can close, and what to say; the rest is the office's own work. */
const ASKED_BY_RULE: Readonly<Record<string, (limits: GuideLimits) => string>> = {
  R5: ({ fee }) => `请缴纳认证服务费用${fee.value}元，并保留缴费凭证。`,
  'P-study-history': ({ studyEntries }) => `请补全学习经历：从高中阶段起填写，至少${limitWords(studyEntries)}条。`,
  'P-entry-exit': ({ codeDigits }) =>
    `请提供${codeDigits.value}位个人授权码（移民局12367）；查询不到出入境记录的，请上传护照出入境记录页。`,
  'P-one-degree': () => '一份申请只能认证一个学历学位，请分别提交申请。',
};

function askForMaterial(record: CaseRecord, item: ChecklistItem): SupplementItem[] {
  const standing = standingOf(record, item);
  const materialRow = item.row;
  switch (standing.kind) {
    case 'missing':
      return [{ materialRow, text: `请提交${item.name}。` }];
    case 'rejected':
      return [{ materialRow, text: `${item.name}不符合要求（${standing.reason}），请重新提交。` }];
    case 'doubtful':
      return [{ materialRow, text: `${item.name}有疑问（${standing.reason}），请重新提交或说明。` }];
    default:
      return [];
  }
}

function askForField(record: CaseRecord, checklist: readonly ChecklistItem[], row: ComparisonRow): SupplementItem[] {
  if (row.conclusion !== 'different') return [];
  const [first] = row.readings;
  const document = record.documents.find((candidate) => candidate.id === first?.documentId);
  const item = checklist.find((candidate) => candidate.row === document?.materialRow);
  const materialRow = item && mayBeAskedFor(item) ? item.row : null;
  const values = `申请表为“${row.form ?? ''}”，材料为“${first?.value ?? ''}”`;
  return [{ materialRow, text: `${row.label}与材料不一致（${values}），请核实并提交说明或正确的材料。` }];
}

function askForRule(verdict: RuleVerdict, limits: GuideLimits): SupplementItem[] {
  const text = ASKED_BY_RULE[verdict.rule];
  if (text === undefined || verdict.outcome !== 'not_met') return [];
  // No paper is asked for: a row here would make one due that nobody wants (rows 11, 16 and 21 are on request).
  return [{ materialRow: null, text: text(limits) }];
}

/** 补正: one notice for all gaps that the applicant can close, in the order of the checklist; each thing once. */
export function draftSupplement(
  record: CaseRecord,
  checklist: readonly ChecklistItem[],
  rules: readonly RuleVerdict[],
  comparisons: readonly ComparisonRow[],
  { limits }: Pick<RulePack, 'limits'> = BUILT_IN_PACK,
): readonly SupplementItem[] {
  return [
    ...checklist.flatMap((item) => askForMaterial(record, item)),
    ...openComparisons(record, comparisons).flatMap((row) => askForField(record, checklist, row)),
    ...rules.flatMap((verdict) => askForRule(verdict, limits)),
  ];
}
