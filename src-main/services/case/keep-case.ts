import type { CaseEvent } from '#shared/domain/case/case-event.ts';
import type { CaseDocument, CaseRecord } from '#shared/domain/case/case-record.ts';
import { isOpenState } from '#shared/domain/case/transitions.ts';
import { outcomeOf } from '#shared/domain/fraud/diploma-memory.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { WriteHandle } from '../../storage/handles.ts';
import { findClosedOn, saveCase } from '../../storage/repositories/cases.ts';
import { addDocument } from '../../storage/repositories/documents.ts';
import { addNamedFile } from '../../storage/repositories/files.ts';
import { numberAliases } from '../../storage/repositories/numbers.ts';
import { indexCase } from '../../storage/repositories/search.ts';
import type { CaseContext } from '../core-context.ts';
import { rememberDiplomas } from '../fraud/diploma-memory.ts';
import { ownForClocks } from '../person/own-records.ts';
import { type CaseCounts, caseIndex } from './case-index.ts';
import { refreshSettlements } from './refresh-due-dates.ts';
import { searchValues } from './search-values.ts';

function isFoundAlike(before: CaseRecord, after: CaseRecord): boolean {
  if (isOpenState(before.state.kind) !== isOpenState(after.state.kind)) return false;
  const [was, is] = [searchValues(before), searchValues(after)];
  return was.length === is.length && was.every((value, index) => value === is[index]);
}

/** What a case is found by: its own words, and the numbers it had before. */
export async function indexRecord(handle: WriteHandle, no: number, record: CaseRecord): Promise<void> {
  const { business, state } = record;
  const values = [...searchValues(record), ...(await numberAliases(handle, record.id))];
  await indexCase(handle, no, { values, business, open: isOpenState(state.kind) });
}

function hasOtherCertificates(before: CaseRecord | null, after: CaseRecord): boolean {
  const words = (record: CaseRecord | null): string =>
    (record?.results ?? []).map(({ issuedAt, revokedAt }) => `${issuedAt}/${revokedAt}`).join();
  return after.business === 'recognition' && words(before) !== words(after);
}

export interface KeepOptions {
  readonly counts: CaseCounts;
  /** When the case was closed, if it is: the moment of the event that did it. */
  readonly at: Instant;
  /** Keeps the day on which it was closed before: for steps on top of what is known, not for a case built anew. */
  readonly keepClosedOn: boolean;
}

/** The case's row, and what it is found by when that changed. `before` is null for a case that is new here. */
export async function keepCase(
  context: Pick<CaseContext, 'calendar' | 'clock' | 'office'>,
  handle: WriteHandle,
  before: CaseRecord | null,
  after: CaseRecord,
  { counts, at, keepClosedOn }: KeepOptions,
): Promise<void> {
  const closedBefore = keepClosedOn ? await findClosedOn(handle, after.id) : null;
  const own = await ownForClocks(handle, after, context.clock.today());
  const no = await saveCase(handle, after, caseIndex(context, after, own, counts, { at, closedBefore }));
  if (hasOtherCertificates(before, after)) await refreshSettlements(context, handle, after);
  if (outcomeOf(after) !== (before && outcomeOf(before))) await rememberDiplomas(handle, after);
  if (before !== null && isFoundAlike(before, after)) return;
  await indexRecord(handle, no, after);
}

export function documentsIn(event: CaseEvent): readonly CaseDocument[] {
  if (event.action.kind === 'received') return event.action.documents;
  return event.action.kind === 'document_added' ? [event.action.document] : [];
}

/** Documents and letters that an event names; bytes that are not here are then waited for. */
export async function keepFilesOf(handle: WriteHandle, event: CaseEvent): Promise<void> {
  for (const document of documentsIn(event)) {
    const { hash, size, fileName } = document;
    await addNamedFile(handle, { hash, size, fileName });
    await addDocument(handle, event.caseId, document);
  }
  const { action } = event;
  if ((action.kind === 'result_issued' || action.kind === 'result_reprinted') && action.pdfHash !== undefined) {
    await addNamedFile(handle, { hash: action.pdfHash, size: null, fileName: `${action.resultId}.pdf` });
  }
}
