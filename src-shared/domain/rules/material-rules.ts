import { standingOf } from '../materials/material-standing.ts';
import { CORE_FIELDS } from '../reading/open-comparisons.ts';
import { disagreement } from './agreement-rule.ts';
import { allOf, type Finding, met, notMet, type Rule, type RuleContext, type RuleSubject, unknown } from './judge.ts';

function list(rows: readonly { readonly row: number; readonly name: string }[]): string {
  return rows.map(({ row, name }) => `${row} ${name}`).join('、');
}

/** Whether everything that is due was handed in, and a person has found it good. */
export function judgeCompleteness(subject: RuleSubject, { checklist }: RuleContext): Finding {
  const due = checklist.filter((item) => item.necessity !== 'proof');
  const rows = due.map((item) => ({ row: item.row, name: item.name, standing: standingOf(subject, item).kind }));
  const of = (kind: (typeof rows)[number]['standing']): typeof rows => rows.filter((row) => row.standing === kind);
  const against = [
    ...(of('missing').length > 0 ? [notMet(`缺少材料：${list(of('missing'))}`)] : []),
    ...(of('rejected').length > 0 ? [notMet(`材料不合格：${list(of('rejected'))}`)] : []),
  ];
  if (against.length > 0) return allOf(against);
  if (of('doubtful').length > 0) return unknown(`材料存疑：${list(of('doubtful'))}`);
  if (of('unseen').length > 0) return unknown(`材料待看：${list(of('unseen'))}`);
  if (of('unsettled').length > 0) return unknown(`应交哪一种材料尚不明确：${list(of('unsettled'))}`);
  if (of('undecided').length > 0) return unknown(`是否需要提交尚不明确：${list(of('undecided'))}`);
  return met('应交材料齐全，均已审核合格');
}

/** One row by a person's verdict: accepted is met, rejected is not, anything else is open. */
export function judgeRow(subject: RuleSubject, { checklist }: RuleContext, row: number): Finding {
  const item = checklist.find((candidate) => candidate.row === row);
  if (item === undefined) return unknown('此项材料不在清单中');
  const standing = standingOf(subject, item);
  switch (standing.kind) {
    case 'not_needed':
      return unknown(`${item.name}此案不需提交，无从据此判断`);
    case 'missing':
      return notMet(`未提交${item.name}`);
    case 'rejected':
      return notMet(`${item.name}不合格：${standing.reason}`);
    case 'accepted':
      return met(`${item.name}已审核合格`);
    case 'unsettled':
      return unknown(`材料已审核合格，但应交哪一种尚不明确：${item.name}`);
    default:
      return unknown(`${item.name}尚未审核或存疑`);
  }
}

/** 材料齐全、一致: complete, and neither a person nor the comparison says that form and papers differ. */
function judgeMaterials(subject: RuleSubject, context: RuleContext): Finding {
  const complete = judgeCompleteness(subject, context);
  const against = disagreement(subject, context);
  return against === null ? complete : allOf([complete, against]);
}

/** M1 of every settlement, whose materials say the rest (G六5–16). */
export const MATERIALS_RULE = {
  rule: 'M1',
  inputs: ['materials', ...CORE_FIELDS.map((field) => `field:${field}`)],
  judge: judgeMaterials,
} as const satisfies Rule;
