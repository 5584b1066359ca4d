import type { CaseRecord } from '../case/case-record.ts';
import { currentDocuments } from '../case/find-in-case.ts';
import type { CaseRef, OwnRecords } from '../case/own-records.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ChecklistItem } from '../materials/checklist-item.ts';
import type { ComparisonRow } from '../reading/comparison.ts';
import type { RuleKey } from '../rule-pack/rule-keys.ts';
import type { RulePack } from '../rule-pack/rule-pack.ts';
import type { GuideLimits } from './guide-limits.ts';
import type { EvidenceTable, RuleOutcome, RuleVerdict } from './rule-verdict.ts';

export type RuleSubject = Pick<
  CaseRecord,
  'business' | 'applicant' | 'facts' | 'submittedOn' | 'documents' | 'materials' | 'fields'
> &
  /** Absent for whoever has no rechecks. */
  Partial<Pick<CaseRecord, 'recheckOf'>>;

export interface RuleContext {
  readonly checklist: readonly ChecklistItem[];
  /** Null when nothing was compared yet: then nothing agrees. */
  readonly comparisons: readonly ComparisonRow[] | null;
  readonly limits: GuideLimits;
  /** What the centre holds on the person from other cases. */
  readonly own: OwnRecords;
}

/** What a rule finds; title and clause come from the pack. */
export interface Finding {
  readonly outcome: RuleOutcome;
  readonly reason: string;
  readonly evidence?: readonly EvidenceTable[];
  /** The case of the same person that it rests on. */
  readonly fromCase?: CaseRef;
}

/** One acceptance condition (G五, P三). Unknown is never pass. Its title and clause are the pack's. */
export interface Rule {
  readonly rule: Exclude<RuleKey, 'M1-nonlocal'>;
  /** Where the pack has its words, when not under its own name. */
  readonly words?: RuleKey;
  /** Keys of facts, `row:17` for materials, `field:name` for compared fields. */
  readonly inputs: readonly string[];
  /** One such rule met is enough; all others are needed. */
  readonly isGround?: true;
  judge(subject: RuleSubject, context: RuleContext): Finding;
}

export function met(reason: string): Finding {
  return { outcome: 'met', reason };
}

export function notMet(reason: string): Finding {
  return { outcome: 'not_met', reason };
}

export function unknown(reason: string): Finding {
  return { outcome: 'unknown', reason };
}

/** A yes-or-no fact: null is neither. */
export function byFact(value: boolean | null, yes: string, no: string, open: string): Finding {
  if (value === null) return unknown(open);
  return value ? met(yes) : notMet(no);
}

export function tableOf(about: Omit<EvidenceTable, 'value' | 'rows'>, { value, rows }: Evidence): EvidenceTable {
  return { ...about, value, rows };
}

/** What a calculator found, in words, with its table. Input that makes no sense is never counted. */
export function byEvidence(
  evidence: Evidence,
  table: EvidenceTable,
  words: { met: string; not: string; open: string },
): Finding {
  const [error] = evidence.errors;
  const shown = { evidence: [table] };
  if (error !== undefined) return { ...unknown(`数据有误：${error.message}`), ...shown };
  if (evidence.met === null) return { ...unknown(words.open), ...shown };
  return { ...(evidence.met ? met(words.met) : notMet(words.not)), ...shown };
}

const GRAVEST_FIRST = ['not_met', 'unknown', 'met'] as const satisfies readonly RuleOutcome[];

/**
 * The gravest of several findings, with the tables of all. Every reason of that gravity is named: who is refused for two
 * of them and told of one comes back in vain.
 */
export function allOf(findings: readonly Finding[]): Finding {
  const outcome = GRAVEST_FIRST.find((grave) => findings.some((finding) => finding.outcome === grave));
  const gravest = findings.filter((finding) => finding.outcome === outcome);
  const [first] = gravest;
  if (first === undefined) return unknown('没有可据以判断的信息');
  const reason = [...new Set(gravest.map((finding) => finding.reason))].join('；');
  const evidence = findings.flatMap((finding) => finding.evidence ?? []);
  return { ...first, reason, ...(evidence.length > 0 && { evidence }) };
}

function documentsOf(rule: Rule, subject: RuleSubject): RuleVerdict['documents'] {
  return rule.inputs.flatMap((input) => {
    const row = /^row:(\d+)$/.exec(input)?.[1];
    return row === undefined ? [] : currentDocuments(subject, Number(row)).map((document) => document.id);
  });
}

export function verdictOfRule(
  rule: Rule,
  subject: RuleSubject,
  finding: Finding,
  { rules }: Pick<RulePack, 'rules'>,
): RuleVerdict {
  const { inputs } = rule;
  const { title, clause } = rules[rule.words ?? rule.rule];
  const documents = documentsOf(rule, subject) ?? [];
  return {
    rule: rule.rule,
    title,
    clause,
    inputs,
    ...finding,
    ...(documents.length > 0 && { documents }),
    ...(rule.isGround && { isGround: true }),
  };
}
