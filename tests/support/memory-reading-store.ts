import type { ReadingJob, ReadingJobStore } from '#main/reading/ports.ts';
import type { ReadingResult } from '#shared/domain/reading/reading-result.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';

export interface MemoryReadingStore extends ReadingJobStore {
  /** What `complete` kept. */
  readonly results: ReadonlyMap<DocumentId, ReadingResult>;
}

/** The queue's memory without a database. It forgets with the process, but as a row it survives a queue's end. */
export function memoryReadingStore(): MemoryReadingStore {
  const jobs = new Map<DocumentId, ReadingJob>();
  const results = new Map<DocumentId, ReadingResult>();

  const change: ReadingJobStore['update'] = async (documentId, changed) => {
    const job = jobs.get(documentId);
    if (job === undefined) return null;
    const next = { ...job, ...changed };
    jobs.set(documentId, next);
    return next;
  };

  return {
    results,
    async enqueue(job) {
      const fresh: ReadingJob = { ...job, losses: 0, state: { kind: 'waiting' } };
      jobs.set(job.documentId, fresh);
      return fresh;
    },
    async next() {
      const waiting = [...jobs.values()].filter((job) => job.state.kind === 'waiting');
      waiting.sort((a, b) => Number(b.urgent) - Number(a.urgent) || a.enqueuedAt.localeCompare(b.enqueuedAt));
      return waiting[0] ?? null;
    },
    find: async (documentId) => jobs.get(documentId) ?? null,
    update: change,
    async complete(documentId, result) {
      const job = await change(documentId, { state: { kind: 'read' } });
      if (job !== null) results.set(documentId, result);
      return job;
    },
    list: async () => [...jobs.values()],
    async releaseInterrupted() {
      const interrupted = [...jobs.values()].filter((job) => job.state.kind === 'reading');
      for (const { documentId } of interrupted) await change(documentId, { state: { kind: 'waiting' } });
      return interrupted.length;
    },
  };
}
