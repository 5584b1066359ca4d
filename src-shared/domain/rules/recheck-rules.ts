import { met, notMet, type Rule } from './judge.ts';

/** What a 认证结果复核 must be (P四); the conditions of the first application were judged there. */
export const RECHECK_RULES: readonly Rule[] = [
  {
    rule: 'C1',
    inputs: ['field'],
    judge: ({ recheckOf }) => {
      if (!recheckOf) return notMet('不是复核个案');
      return met(`对 ${recheckOf.resultNumber} 的专业领域有异议：由“${recheckOf.field}”改为“${recheckOf.proposed}”`);
    },
  },
];
