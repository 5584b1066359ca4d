import type { CaseRecord, ResultDocument } from '#shared/domain/case/case-record.ts';
import { livePapers } from '#shared/domain/results/papers.ts';

/** The paper to look at first: the one that the state speaks of, else the latest that counts; null when none does. */
export function currentResult(record: CaseRecord): ResultDocument | null {
  const { state } = record;
  const live = livePapers(record);
  const named = 'resultId' in state ? live.find(({ id }) => id === state.resultId) : undefined;
  return named ?? live.at(-1) ?? null;
}

/** Papers that no longer count; both the wrong and the right one stay on record. */
export function earlierResults({ results }: CaseRecord): readonly ResultDocument[] {
  return results.filter(({ revokedAt }) => revokedAt !== null);
}
