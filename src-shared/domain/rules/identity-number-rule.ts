import type { Applicant } from '../case/case-facts.ts';
import { type NumberContradiction, numberSaysOtherwise } from '../identity/number-says-otherwise.ts';
import { type Finding, unknown } from './judge.ts';

const SEXES = { M: '男', F: '女' } as const;

/**
 * Entries that contradict the 公民身份号码 (GB 11643), one finding each: one of the two is a slip, and until a person
 * has found out which, nothing that rests on them is 符合. Empty when they agree or are not known.
 */
export function judgeNumber(applicant: Applicant, fields: readonly NumberContradiction['field'][]): readonly Finding[] {
  return numberSaysOtherwise(applicant)
    .filter(({ field }) => fields.includes(field))
    .map((one) =>
      one.field === 'birthDate'
        ? unknown(`出生日期填为${applicant.birthDate}，证件号码中是${one.said}，请核对`)
        : unknown(`性别填为${applicant.sex === 'M' ? '男' : '女'}，证件号码中是${SEXES[one.said]}，请核对`),
    );
}
