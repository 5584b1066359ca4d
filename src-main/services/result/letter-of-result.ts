import type { CaseRecord, ResultDocument } from '#shared/domain/case/case-record.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { LetterRequest } from '../../ports.ts';

export interface LetterMoment {
  readonly issuedOn: CivilDate | null;
  /** 补打: how often it was printed before. */
  readonly reprint: number;
}

/** A result on record as its letter; without a number it is a draft. */
export function letterOfResult(record: CaseRecord, result: ResultDocument, moment: LetterMoment): LetterRequest {
  return {
    kind: 'result',
    record,
    result: {
      kind: result.kind,
      values: result.values,
      number: result.number,
      provisional: result.provisional,
      draft: result.number === null,
      reprint: moment.reprint,
      issuedOn: moment.issuedOn,
      signerName: result.signedBy?.name ?? null,
    },
  };
}
