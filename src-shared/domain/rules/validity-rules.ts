import type { EvidenceFacts } from '../case/evidence-facts.ts';
import { computeDocumentValidity } from '../evidence/document-validity.ts';
import { byEvidence, type Finding, type Rule, type RuleSubject, tableOf } from './judge.ts';

type ValidityFact = Extract<keyof EvidenceFacts, 'idCardValidity' | 'visaValidity'>;

/** Whether a document is valid on the day of submission; one that nobody has read is no pass. */
function judgeValidity(
  name: string,
  key: ValidityFact,
  clause: string,
  { facts, submittedOn: on }: RuleSubject,
): Finding {
  const validity = facts[key];
  const evidence = computeDocumentValidity({
    validFrom: validity?.from ?? null,
    validUntil: validity?.until ?? null,
    on,
  });
  const why = evidence.rows[0]?.why ?? '';
  const about = {
    title: `${name}有效期`,
    unit: '天',
    asked: `提交之日（${on}）在有效期内`,
    clause,
    uses: [key, 'submittedOn'],
  } as const;
  return byEvidence(evidence, tableOf(about, evidence), {
    met: `${name}在提交之日（${on}）有效：${why}`,
    not: `${name}在提交之日不在有效期内：${why}`,
    open: `${name}在提交之日是否有效，尚待核实：${why}`,
  });
}

/** What a 有效期内 of the list of materials means on the day (G六1, 3). */
export const VALIDITY_RULES: readonly Rule[] = [
  {
    rule: 'A-id-card-valid',
    inputs: ['idCardValidity', 'row:1'],
    judge: (subject) => judgeValidity('身份证', 'idCardValidity', 'G六1', subject),
  },
  {
    rule: 'A-visa-valid',
    inputs: ['visaValidity', 'row:3'],
    judge: (subject) => judgeValidity('学生签证（签注）', 'visaValidity', 'G六3', subject),
  },
];
