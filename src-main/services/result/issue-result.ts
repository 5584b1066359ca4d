import { isAllowedFrom } from '#shared/domain/case/transitions.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import { addHeldFile } from '../../storage/repositories/files.ts';
import { announce } from '../case/act-on-case.ts';
import { takeStep } from '../case/change-case.ts';
import { viewCase } from '../case/view-case.ts';
import type { CoreContext } from '../core-context.ts';
import { setLetter } from '../letters/preview-letter.ts';
import { isProvisionalNumber } from '../numbers.ts';
import { refuse } from '../refused.ts';
import { findResultOf } from './find-result.ts';
import { letterOfResult } from './letter-of-result.ts';
import { printFirst } from './print-result.ts';

/**
 * Sets the PDF, freezes it by its hash in the document store, then says so in the case, and prints last: a paper that
 * is out of the house is always on record. A number that this station made itself is no number to print.
 */
export async function issueResult(
  context: CoreContext,
  staff: Staff,
  { caseId, resultId }: InputOf<'result.issue'>,
): Promise<OutputOf<'result.issue'>> {
  const found = await findResultOf(context, caseId, resultId);
  if (!isAllowedFrom('result_issued', found.record.state.kind)) refuse('result_not_signed');
  if (isProvisionalNumber(found.result.number ?? '')) refuse('number_not_leased_yet');
  const letter = await setLetter(context, letterOfResult(found.record, found.result, context.clock.today()));
  const content = await context.documents.put(letter.pdf);
  await context.storage.write(async (handle) => {
    await addHeldFile(handle, { ...content, fileName: `${found.result.number ?? resultId}.pdf` });
    await takeStep(context, handle, staff, caseId, (record) => {
      // The PDF was set from this very state; what came between must not be printed over.
      if (record.revision !== found.record.revision) refuse('case_changed_meanwhile');
      return { kind: 'result_issued', resultId, pdfHash: content.hash, prints: 0 };
    });
  });
  announce(context, caseId);
  const printed = await printFirst(context, staff, found, letter);
  return { case: await viewCase(context, staff, caseId), letter: printed };
}
