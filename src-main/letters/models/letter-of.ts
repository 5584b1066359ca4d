import { assertNever } from '#shared/kernel/assert-never.ts';
import type { Letter } from '#shared/letters/letter.ts';
import type { LetterRequest } from '../../ports.ts';
import { extensionNotice } from './extension-notice.ts';
import { handoverReceipt } from './handover-receipt.ts';
import { intakeReceipt } from './intake-receipt.ts';
import { notAcceptedNotice } from './not-accepted-notice.ts';
import { resultLetter } from './result-letter.ts';
import { supplementNotice } from './supplement-notice.ts';

/** What stands on the letter: pure, from the case record and the request alone. */
export function letterOf(request: LetterRequest): Letter {
  switch (request.kind) {
    case 'supplement':
      return supplementNotice(request);
    case 'receipt':
      return intakeReceipt(request);
    case 'handover':
      return handoverReceipt(request.record, request.issuedOn);
    case 'not_accepted':
      return notAcceptedNotice(request);
    case 'extension':
      return extensionNotice(request);
    case 'result':
      return resultLetter(request.record, request.result);
    default:
      return assertNever(request);
  }
}
