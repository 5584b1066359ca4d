import type { Selectable } from 'kysely';
import type { ReadingResult } from '#shared/domain/reading/reading-result.ts';
import type { ReadingHint } from '#shared/ipc/reading-room.ts';
import type { CaseId, DocumentId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { ReadingJob, ReadingJobChange } from '../../reading/ports.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { ReadingJobsTable } from '../tables.ts';

function toJob(row: Selectable<ReadingJobsTable>): ReadingJob {
  return {
    documentId: row.document_id as DocumentId,
    hint: row.hint as ReadingHint,
    urgent: row.urgent === 1,
    losses: row.losses,
    state: JSON.parse(row.state),
    enqueuedAt: row.enqueued_at as Instant,
  };
}

function toRow(job: ReadingJob): Selectable<ReadingJobsTable> {
  return {
    document_id: job.documentId,
    hint: job.hint,
    urgent: job.urgent ? 1 : 0,
    losses: job.losses,
    state_kind: job.state.kind,
    state: JSON.stringify(job.state),
    enqueued_at: job.enqueuedAt,
  };
}

/** A document that has a job already starts over with the new hint. */
export async function enqueueReading(
  handle: WriteHandle,
  job: Pick<ReadingJob, 'documentId' | 'hint' | 'urgent' | 'enqueuedAt'>,
): Promise<ReadingJob> {
  const fresh: ReadingJob = { ...job, losses: 0, state: { kind: 'waiting' } };
  const row = toRow(fresh);
  await handle
    .insertInto('reading_jobs')
    .values(row)
    .onConflict((conflict) => conflict.column('document_id').doUpdateSet(row))
    .execute();
  return fresh;
}

/** What waits and is to be read: papers of closed cases wait until somebody opens them. */
function selectDue(handle: ReadHandle) {
  return handle
    .selectFrom('reading_jobs')
    .innerJoin('documents', 'documents.id', 'reading_jobs.document_id')
    .innerJoin('cases', 'cases.id', 'documents.case_id')
    .where('state_kind', '=', 'waiting')
    .where((where) => where.or([where('reading_jobs.urgent', '=', 1), where('cases.open', '=', 1)]));
}

export async function nextReading(handle: ReadHandle): Promise<ReadingJob | null> {
  const row = await selectDue(handle)
    .selectAll('reading_jobs')
    .orderBy('urgent', 'desc')
    .orderBy('cases.sort_key')
    .orderBy('enqueued_at')
    .orderBy('document_id')
    .limit(1)
    .executeTakeFirst();
  return row ? toJob(row) : null;
}

export async function findReadingJob(handle: ReadHandle, id: DocumentId): Promise<ReadingJob | null> {
  const row = await handle.selectFrom('reading_jobs').selectAll().where('document_id', '=', id).executeTakeFirst();
  return row ? toJob(row) : null;
}

export async function changeReadingJob(
  handle: WriteHandle,
  id: DocumentId,
  change: ReadingJobChange,
): Promise<ReadingJob | null> {
  const job = await findReadingJob(handle, id);
  if (!job) return null;
  const changed: ReadingJob = { ...job, ...change };
  await handle.updateTable('reading_jobs').set(toRow(changed)).where('document_id', '=', id).execute();
  return changed;
}

export async function saveReading(handle: WriteHandle, id: DocumentId, result: ReadingResult): Promise<void> {
  const text = JSON.stringify(result);
  await handle
    .insertInto('readings')
    .values({ document_id: id, result: text })
    .onConflict((conflict) => conflict.column('document_id').doUpdateSet({ result: text }))
    .execute();
}

export async function readingJobs(handle: ReadHandle): Promise<readonly ReadingJob[]> {
  const rows = await handle.selectFrom('reading_jobs').selectAll().orderBy('enqueued_at').execute();
  return rows.map(toJob);
}

export async function countWaitingReadings(handle: ReadHandle): Promise<number> {
  const row = await selectDue(handle)
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function interruptedReadings(handle: ReadHandle): Promise<readonly ReadingJob[]> {
  const rows = await handle.selectFrom('reading_jobs').selectAll().where('state_kind', '=', 'reading').execute();
  return rows.map(toJob);
}

export interface DocumentReading {
  readonly documentId: DocumentId;
  /** Null for a document without a job: its bytes have not come, or it is none that the room reads. */
  readonly job: ReadingJob | null;
  readonly result: ReadingResult | null;
}

/** What was read of the papers of several cases. */
export async function resultsOfCases(handle: ReadHandle, caseIds: readonly CaseId[]) {
  if (caseIds.length === 0) return [];
  const rows = await handle
    .selectFrom('documents')
    .innerJoin('readings', 'readings.document_id', 'documents.id')
    .select(['documents.id', 'documents.case_id', 'readings.result'])
    .where('documents.case_id', 'in', caseIds)
    .orderBy('documents.id')
    .execute();
  return rows.map((row) => {
    const result: ReadingResult = JSON.parse(row.result);
    return { caseId: row.case_id as CaseId, document: { id: row.id as DocumentId }, result };
  });
}

/** Everything that was read of one case's documents, in one question. */
export async function readingsOf(handle: ReadHandle, caseId: CaseId): Promise<readonly DocumentReading[]> {
  const rows = await handle
    .selectFrom('documents')
    .leftJoin('readings', 'readings.document_id', 'documents.id')
    .select(['documents.id', 'readings.result'])
    .where('documents.case_id', '=', caseId)
    .execute();
  const jobs = await handle
    .selectFrom('reading_jobs')
    .innerJoin('documents', 'documents.id', 'reading_jobs.document_id')
    .selectAll('reading_jobs')
    .where('documents.case_id', '=', caseId)
    .execute();
  const byDocument = new Map(jobs.map((row) => [row.document_id, toJob(row)]));
  return rows.map((row) => {
    const result: ReadingResult | null = row.result === null ? null : JSON.parse(row.result);
    return { documentId: row.id as DocumentId, job: byDocument.get(row.id) ?? null, result };
  });
}
