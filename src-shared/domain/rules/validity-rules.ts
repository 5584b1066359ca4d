import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Validity } from '../case/evidence-facts.ts';
import { computeDocumentValidity } from '../evidence/document-validity.ts';
import { byEvidence, type Finding, type Rule, tableOf } from './judge.ts';

/** Whether a document is valid on the day of submission; one that nobody has read is no pass. */
function judgeValidity(name: string, validity: Validity | null, on: CivilDate): Finding {
  const evidence = computeDocumentValidity({
    validFrom: validity?.from ?? null,
    validUntil: validity?.until ?? null,
    on,
  });
  const why = evidence.rows[0]?.why ?? '';
  return byEvidence(evidence, tableOf(`${name}有效期`, '天', evidence), {
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
    judge: ({ facts, submittedOn }) => judgeValidity('身份证', facts.idCardValidity, submittedOn),
  },
  {
    rule: 'A-visa-valid',
    inputs: ['visaValidity', 'row:3'],
    judge: ({ facts, submittedOn }) => judgeValidity('学生签证（签注）', facts.visaValidity, submittedOn),
  },
];
