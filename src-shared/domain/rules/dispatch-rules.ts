import { allOf, byFact, type Rule } from './judge.ts';
import { judgeRow } from './material-rules.ts';

/** G五(4): the certificate shows the admission; that the body is a selecting one is for a person to say. */
export const DISPATCH_RULES: readonly Rule[] = [
  {
    rule: 'D1',
    inputs: ['admittedBySelectingBody', 'row:22'],
    judge: (subject, context) =>
      allOf([
        judgeRow(subject, context, 22),
        byFact(
          subject.facts.admittedBySelectingBody,
          '已被遴选机构录取，资格证书审核合格',
          '未被留学基金委等遴选机构录取',
          '是否被留学基金委等遴选机构录取，尚待核实',
        ),
      ]),
  },
];
