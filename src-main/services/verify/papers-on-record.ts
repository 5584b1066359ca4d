import type { CaseRecord, ResultDocument } from '#shared/domain/case/case-record.ts';
import { papersAt, stageOf } from '#shared/domain/results/papers.ts';
import type { PaperOnRecord, VerifyView } from '#shared/ipc/views/verify-view.ts';
import type { ContentHash } from '#shared/kernel/ids.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { eventsOf } from '../../storage/repositories/case-events.ts';
import { casesFoundBy } from '../../storage/repositories/search-hits.ts';

export interface Paper {
  readonly record: CaseRecord;
  readonly result: ResultDocument;
}

/** More cases than this never share a number; what is found beyond it only resembles it. */
const MOST_CASES = 20;

function isOut({ result }: Paper): boolean {
  return ['issued', 'revoked'].includes(stageOf(result)) && result.issuedAt !== null;
}

/** The paper under this number, or all papers of the case under it; what never went out is none. */
export async function papersUnder(handle: ReadHandle, number: string): Promise<readonly Paper[]> {
  const found = await casesFoundBy(handle, number, MOST_CASES);
  const papers = found.flatMap(({ record }) => record.results.map((result) => ({ record, result }))).filter(isOut);
  const exact = papers.filter(({ result }) => result.number === number);
  return exact.length > 0 ? exact : papers.filter(({ record }) => record.number === number);
}

/** The live paper of the same kind that was issued after this one was revoked. */
function replacementOf({ record, result }: Paper): string | null {
  if (result.revokedAt === null) return null;
  return papersAt(record, 'issued').findLast((other) => other.kind === result.kind)?.number ?? null;
}

export function viewPaper(paper: Paper): PaperOnRecord {
  const { record, result } = paper;
  const { kind, number, provisional, values, issuedAt, prints, revokedAt, revokedReason, signedBy } = result;
  return {
    ...{ kind, number, provisional, values, issuedAt, prints, revokedAt, revokedReason },
    caseId: record.id,
    caseNumber: record.number,
    holder: values.holder ?? record.applicant.name,
    signerName: signedBy?.name ?? null,
    replacedBy: replacementOf(paper),
  };
}

/** Whether a PDF is the frozen one, or a reprint of it, byte for byte. */
export async function fileOf(
  handle: ReadHandle,
  { record, result }: Paper,
  hash: ContentHash,
): Promise<VerifyView['file']> {
  if (hash === result.pdfHash) return 'original';
  const events = await eventsOf(handle, record.id, ['confirmed', 'pending']);
  const isReprint = events.some(
    ({ event: { action } }) => action.kind === 'result_reprinted' && action.pdfHash === hash,
  );
  return isReprint ? 'reprint' : 'other';
}
