import type { CaseRecord, ResultDocument } from '#shared/domain/case/case-record.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { LetterRequest } from '../../ports.ts';

/** A result that is not frozen yet as its letter; without a number it is a draft. */
export function letterOfResult(
  record: CaseRecord,
  result: ResultDocument,
  issuedOn: CivilDate | null,
  qr: string | null = null,
): Extract<LetterRequest, { kind: 'result' }> {
  return {
    kind: 'result',
    record,
    result: {
      kind: result.kind,
      values: result.values,
      number: result.number,
      provisional: result.provisional,
      draft: result.number === null,
      issuedOn,
      signerName: result.signedBy?.name ?? null,
      qr,
    },
  };
}
