import { type CasePolicy, DEFAULT_POLICY } from '../case/case-policy.ts';
import type { CaseRecord, ResultDocument, ResultKind } from '../case/case-record.ts';
import { isAllowedFrom } from '../case/transitions.ts';
import type { ChecklistItem } from '../materials/checklist-item.ts';
import type { ComparisonRow } from '../reading/comparison.ts';
import { openComparisons } from '../reading/open-comparisons.ts';
import type { Actor } from '../rights/staff.ts';
import { AGREEMENT_RULES, decidedAgainst } from '../rules/agreement-rule.ts';
import { standingInTheWay } from '../rules/judge-rules.ts';
import type { RuleVerdict } from '../rules/rule-verdict.ts';
import { type Blocker, holdsBack, type Step } from './blocker.ts';
import { materialBlockers } from './material-blockers.ts';
import { papersAt, proposableKinds } from './papers.ts';
import { missingPrinted } from './printed-values.ts';
import { isRefusalResult } from './refusal-results.ts';
import { asksForWorkplace, RESULT_KIND_ROWS } from './result-kinds.ts';
import { missingValues, resultValues } from './result-values.ts';

export interface BlockerContext {
  /** The paper to be proposed; null stands for a positive result. A refusal needs no rule to be met. */
  readonly resultKind?: ResultKind | null;
  readonly comparisons?: readonly ComparisonRow[];
  /** Who wants to sign; null leaves the question of four eyes open. */
  readonly signer?: Actor | null;
  readonly policy?: CasePolicy;
}

const STEP_ACTION = {
  supplement: 'supplement_requested',
  propose: 'result_proposed',
  sign: 'result_signed',
  issue: 'result_issued',
} as const;

const STEP_WAITS: Readonly<Record<Step, string>> = {
  supplement: '审核开始后、拟出结果前才能发出补正。',
  propose: '审核开始后才能拟出结果；待补正的个案须先收到补正。',
  sign: '还没有待签发的结果。',
  issue: '结果签发后才能出证。',
};

function block(text: string, kind: Blocker['target']['kind'], key: string): Blocker {
  return { text, target: { kind, key } };
}

/** Rules that say more than the rows and fields beside them, which lead to their own places. */
function ruleBlockers(rules: readonly RuleVerdict[], shown: readonly Blocker[]): readonly Blocker[] {
  const hasMaterials = shown.some((blocker) => blocker.target.kind === 'material');
  const hasFields = shown.some((blocker) => blocker.target.kind === 'field');
  return standingInTheWay(rules)
    .filter(
      ({ rule, inputs }) =>
        !(hasMaterials && inputs.includes('materials')) && !(hasFields && AGREEMENT_RULES.includes(rule)),
    )
    .map((rule) => {
      const word = rule.outcome === 'unknown' ? '待核实' : '不符合';
      return block(`${rule.title}：${word}。${rule.reason}。`, 'rule', rule.rule);
    });
}

function fieldBlockers(record: CaseRecord, rows: readonly ComparisonRow[]): readonly Blocker[] {
  return openComparisons(record, rows).map((row) => block(`${row.label}须核对：${row.reason}。`, 'field', row.field));
}

function isAgreed({ rule, outcome }: RuleVerdict): boolean {
  return AGREEMENT_RULES.includes(rule) && outcome === 'met';
}

/**
 * Fields that a person found different or doubtful: to decide so must not clear the way that the open comparison barred,
 * also where no condition of the business asks for the agreement. A condition overruled as met stands over them.
 */
function contraryBlockers(
  record: CaseRecord,
  rules: readonly RuleVerdict[],
  rows: readonly ComparisonRow[],
): readonly Blocker[] {
  if (record.recheckOf !== null || rules.some(isAgreed)) return [];
  return (['differs', 'doubtful'] as const).flatMap((decision) =>
    decidedAgainst(record, decision).map(({ field, reason }) => {
      const label = rows.find((row) => row.field === field)?.label ?? '';
      const found = decision === 'differs' ? '核对认定不一致' : '核对存疑';
      return block(`${label}${found}：${reason ?? '未写明理由'}。`, 'field', field);
    }),
  );
}

/** The 落户介绍信 is not written for work where the household already is (G十二3(2)): until that is known, nor yet. */
function letterBlockers({ business, facts }: CaseRecord, kind: ResultKind | null): readonly Blocker[] {
  if (!asksForWorkplace(business) || facts.worksAtHouseholdPlace !== null) return [];
  const text = '是否在现户籍所在地工作尚未填明：在现户籍所在地工作的，不开具落户介绍信。';
  const blocker: Blocker = { ...block(text, 'fact', 'worksAtHouseholdPlace'), only: ['settlement_letter'] };
  return kind === null || holdsBack(blocker, [kind]) ? [blocker] : [];
}

/** What a paper prints of the case and the case does not say: no line of it may stay blank (G十二; domain.md §5). */
function blankBlockers(record: CaseRecord, wanted: ResultKind | null): readonly Blocker[] {
  const kinds = wanted === null ? proposableKinds(record).filter((kind) => !isRefusalResult(kind)) : [wanted];
  const blanks = kinds.flatMap((kind) =>
    missingPrinted(kind, resultValues(record, kind)).map((value) => ({ kind, value })),
  );
  const values = [...new Set(blanks.map(({ value }) => value))];
  return values.map(({ label, target }) => {
    const only = blanks.filter(({ value }) => value.target === target).map(({ kind }) => kind);
    const titles = only.map((kind) => `《${RESULT_KIND_ROWS[kind].title}》`).join('');
    return { text: `${label}尚未填明，${titles}须写明此项。`, target, only };
  });
}

/** Papers that lie in the case under no row: nobody has looked where they belong. */
function unfiledBlockers(record: CaseRecord): readonly Blocker[] {
  return record.documents
    .filter((document) => document.materialRow === null && document.replacedBy === null)
    .map((document) => block(`文件“${document.fileName}”还没有归类。`, 'document', document.id));
}

function beforeProposal(
  record: CaseRecord,
  checklist: readonly ChecklistItem[],
  rules: readonly RuleVerdict[],
  context: BlockerContext,
): readonly Blocker[] {
  const kind = context.resultKind ?? null;
  if (kind !== null && isRefusalResult(kind)) return [];
  const rows = context.comparisons ?? [];
  const fields = [...fieldBlockers(record, rows), ...contraryBlockers(record, rules, rows)];
  const places = [...materialBlockers(record, checklist), ...fields];
  return [
    ...places,
    ...ruleBlockers(rules, places),
    ...letterBlockers(record, kind),
    ...blankBlockers(record, kind),
    ...unfiledBlockers(record),
  ];
}

function beforeSignature(record: CaseRecord, context: BlockerContext): readonly Blocker[] {
  return papersAt(record, 'proposed').flatMap((paper) => beforeItsSignature(record, paper, context));
}

function beforeItsSignature(
  record: CaseRecord,
  result: ResultDocument,
  { signer = null, policy = DEFAULT_POLICY }: BlockerContext,
): readonly Blocker[] {
  const empty = missingValues(result.kind, result.values);
  const blockers = empty.map((label) => block(`结果上的“${label}”还没有填写。`, 'result', result.id));
  const isOwn = signer !== null && (signer.staffId === null || signer.staffId === result.proposedBy.staffId);
  return isOwn && policy.secondSignature.includes(record.business)
    ? [...blockers, block(`须由拟稿人${result.proposedBy.name}以外的另一人签发。`, 'result', result.id)]
    : blockers;
}

/** What still stands in the way of a step, in plain words, each with the place on the screen that it leads to. */
export function blockersFor(
  record: CaseRecord,
  step: Step,
  checklist: readonly ChecklistItem[],
  rules: readonly RuleVerdict[],
  context: BlockerContext = {},
): readonly Blocker[] {
  const nothingLeft = step === 'propose' && proposableKinds(record).length === 0;
  if (nothingLeft) return [block('能出的结果文书都已拟出。', 'result', step)];
  if (!isAllowedFrom(STEP_ACTION[step], record.state.kind)) return [block(STEP_WAITS[step], 'result', step)];
  switch (step) {
    case 'propose':
      return beforeProposal(record, checklist, rules, context);
    case 'sign':
      return beforeSignature(record, context);
    case 'supplement':
    case 'issue':
      return [];
  }
}
