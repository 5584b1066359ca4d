import { codeOf } from '#shared/domain/authenticity/digests.ts';
import { qrContent } from '#shared/domain/authenticity/read-scan.ts';
import { signCode } from '#shared/domain/authenticity/result-code.ts';
import { stageOf } from '#shared/domain/results/papers.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { PrintedLetter } from '#shared/ipc/views/work-views.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId, ResultId } from '#shared/kernel/ids.ts';
import { proofs } from '../../platform/ed25519.ts';
import type { StoredContent } from '../../storage/documents/document-store.ts';
import { addHeldFile } from '../../storage/repositories/files.ts';
import { announce } from '../case/act-on-case.ts';
import { takeStep } from '../case/change-case.ts';
import { viewCase } from '../case/view-case.ts';
import type { CoreContext } from '../core-context.ts';
import { type SetLetter, setLetter } from '../letters/preview-letter.ts';
import { isProvisionalNumber } from '../numbers.ts';
import { refuse } from '../refused.ts';
import { findResultOf, type ResultOnRecord } from './find-result.ts';
import { letterOfResult } from './letter-of-result.ts';
import { printFirst } from './print-result.ts';

interface SetPaper {
  readonly found: ResultOnRecord;
  readonly letter: SetLetter;
  /** 防伪码 */
  readonly code: string;
  readonly content: StoredContent;
}

function codeResult({ signer }: CoreContext, { record, result }: ResultOnRecord, issuedOn: CivilDate): string {
  return signCode(codeOf(proofs, { record, result, issuedOn, publicKey: signer.publicKey }), signer.sign);
}

/** A number that this station made itself is no number to print. */
async function setPaper(context: CoreContext, caseId: CaseId, resultId: ResultId): Promise<SetPaper> {
  const found = await findResultOf(context, caseId, resultId);
  if (stageOf(found.result) !== 'signed') refuse('result_not_signed');
  if (isProvisionalNumber(found.result.number ?? '')) refuse('number_not_leased_yet');
  const issuedOn = context.clock.today();
  const code = codeResult(context, found, issuedOn);
  const qr = qrContent(code, context.office.verification.verifyAddress);
  const letter = await setLetter(context, letterOfResult(found.record, found.result, issuedOn, qr));
  return { found, letter, code, content: await context.documents.put(letter.pdf) };
}

/**
 * Sets each PDF, freezes it by its hash in the document store, then says so in the case, and prints last: a paper that
 * is out of the house is always on record. All papers are issued, or none.
 */
export async function issueResult(
  context: CoreContext,
  staff: Staff,
  { caseId, resultIds }: InputOf<'result.issue'>,
): Promise<OutputOf<'result.issue'>> {
  const papers: SetPaper[] = [];
  for (const resultId of resultIds) papers.push(await setPaper(context, caseId, resultId));
  await context.storage.write(async (handle) => {
    for (const [index, { found, code, content }] of papers.entries()) {
      const { id: resultId, number } = found.result;
      await addHeldFile(handle, { ...content, fileName: `${number ?? resultId}.pdf` });
      await takeStep(context, handle, staff, caseId, (record) => {
        // The PDF was set from this very state; what came between must not be printed over.
        if (record.revision !== found.record.revision + index) refuse('case_changed_meanwhile');
        return { kind: 'result_issued', resultId, pdfHash: content.hash, prints: 0, code };
      });
    }
  });
  announce(context, caseId);
  const letters: PrintedLetter[] = [];
  for (const { found, letter } of papers) letters.push(await printFirst(context, staff, found, letter));
  return { case: await viewCase(context, staff, caseId), letters };
}
