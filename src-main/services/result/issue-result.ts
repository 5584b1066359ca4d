import type { CaseRecord, ResultDocument } from '#shared/domain/case/case-record.ts';
import { findResult } from '#shared/domain/case/find-in-case.ts';
import { isAllowedFrom } from '#shared/domain/case/transitions.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { RESULT_KIND_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { PrintedLetter } from '#shared/ipc/views/work-views.ts';
import type { CaseId, ResultId } from '#shared/kernel/ids.ts';
import { shanghaiDate } from '#shared/kernel/instant.ts';
import { addHeldFile } from '../../storage/repositories/files.ts';
import { announce } from '../case/act-on-case.ts';
import { takeStep } from '../case/change-case.ts';
import { gatherCase } from '../case/gather-case.ts';
import { viewCase } from '../case/view-case.ts';
import type { CoreContext } from '../core-context.ts';
import { setLetter } from '../letters/preview-letter.ts';
import { printLetter } from '../letters/print-letter.ts';
import { isProvisionalNumber } from '../numbers.ts';
import { refuse } from '../refused.ts';
import { letterOfResult } from './letter-of-result.ts';

interface OnRecord {
  readonly record: CaseRecord;
  readonly result: ResultDocument;
}

async function find(context: CoreContext, caseId: CaseId, resultId: ResultId): Promise<OnRecord> {
  const { record } = await context.storage.read((handle) => gatherCase(handle, caseId));
  const result = findResult(record, resultId);
  if (!result) refuse('result_not_found');
  return { record, result };
}

function titleOf({ record, result }: OnRecord): string {
  return `${RESULT_KIND_NAMES[result.kind]} ${result.number ?? record.number}`;
}

/**
 * Sets the PDF, freezes it by its hash in the document store, then says so in the case, and prints last: a paper that
 * is out of the house is always on record. A number that this station made itself is no number to print.
 */
export async function issueResult(
  context: CoreContext,
  staff: Staff,
  { caseId, resultId }: InputOf<'result.issue'>,
): Promise<OutputOf<'result.issue'>> {
  const found = await find(context, caseId, resultId);
  if (!isAllowedFrom('result_issued', found.record.state.kind)) refuse('result_not_signed');
  if (isProvisionalNumber(found.result.number ?? '')) refuse('number_not_leased_yet');
  const moment = { issuedOn: context.clock.today(), reprint: 0 };
  const letter = await setLetter(context, letterOfResult(found.record, found.result, moment));
  const content = await context.documents.put(letter.pdf);
  await context.storage.write(async (handle) => {
    await addHeldFile(handle, { ...content, fileName: `${found.result.number ?? resultId}.pdf` });
    await takeStep(context, handle, staff, caseId, (record) => {
      // The PDF was set from this very state; what came between must not be printed over.
      if (record.revision !== found.record.revision) refuse('case_changed_meanwhile');
      return { kind: 'result_issued', resultId, pdfHash: content.hash };
    });
  });
  announce(context, caseId);
  const printed = await printLetter(context, letter, titleOf(found));
  return { case: await viewCase(context, staff, caseId), letter: printed };
}

/** 补打: counted, with a reason, and marked as such on the paper. */
export async function reprintResult(
  context: CoreContext,
  staff: Staff,
  { caseId, resultId, reason }: InputOf<'result.reprint'>,
): Promise<PrintedLetter> {
  const found = await find(context, caseId, resultId);
  const { issuedAt, prints } = found.result;
  if (issuedAt === null) refuse('result_not_issued');
  const moment = { issuedOn: shanghaiDate(issuedAt), reprint: prints };
  const letter = await setLetter(context, letterOfResult(found.record, found.result, moment));
  await context.storage.write((handle) =>
    takeStep(context, handle, staff, caseId, () => ({ kind: 'result_reprinted', resultId, reason })),
  );
  announce(context, caseId);
  return printLetter(context, letter, titleOf(found));
}
