import type { DocumentId, ResultId } from '../../kernel/ids.ts';
import type { CaseDocument, CaseRecord, ResultDocument, Supplement } from './case-record.ts';

export function findDocument(record: CaseRecord, id: DocumentId): CaseDocument | null {
  return record.documents.find((document) => document.id === id) ?? null;
}

export function findResult(record: CaseRecord, id: ResultId): ResultDocument | null {
  return record.results.find((result) => result.id === id) ?? null;
}

/** The one request that the applicant has not answered yet. */
export function openSupplement(record: CaseRecord): Supplement | null {
  return record.supplements.find((supplement) => supplement.answeredOn === null) ?? null;
}

/** Papers that count: filed under the row and not replaced by a later version. */
export function currentDocuments(record: Pick<CaseRecord, 'documents'>, row: number): readonly CaseDocument[] {
  return record.documents.filter((document) => document.materialRow === row && document.replacedBy === null);
}
