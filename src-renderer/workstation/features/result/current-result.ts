import type { CaseRecord, ResultDocument } from '#shared/domain/case/case-record.ts';
import { findResult } from '#shared/domain/case/find-in-case.ts';

/** The result that the state speaks of; null while one is still to be drafted, or has been revoked. */
export function currentResult(record: CaseRecord): ResultDocument | null {
  const { state } = record;
  switch (state.kind) {
    case 'proposed':
    case 'signed':
    case 'issued':
    case 'refused':
      return findResult(record, state.resultId);
    default:
      return null;
  }
}

/** Results that no longer count; both the wrong and the right one stay on record. */
export function earlierResults(record: CaseRecord): readonly ResultDocument[] {
  const current = currentResult(record);
  return record.results.filter((result) => result.id !== current?.id);
}
