import type { CaseDocument } from '#shared/domain/case/case-record.ts';
import type { CaseId, ContentHash, DocumentId } from '#shared/kernel/ids.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

export interface StoredDocument {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly hash: ContentHash;
  readonly fileName: string;
  readonly mime: string;
  readonly size: number;
  /** Null while the bytes are not here. */
  readonly storeName: string | null;
}

/** The file must be known first. A document that is known already stays as it is. */
export async function addDocument(handle: WriteHandle, caseId: CaseId, document: CaseDocument): Promise<void> {
  await handle
    .insertInto('documents')
    .values({
      id: document.id,
      case_id: caseId,
      hash: document.hash,
      file_name: document.fileName,
      mime: document.mime,
      size: document.size,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

function selectDocuments(handle: ReadHandle) {
  return handle
    .selectFrom('documents')
    .innerJoin('files', 'files.hash', 'documents.hash')
    .selectAll('documents')
    .select('files.store_name');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectDocuments>['executeTakeFirstOrThrow']>>;

function toDocument(row: Row): StoredDocument {
  return {
    id: row.id as DocumentId,
    caseId: row.case_id as CaseId,
    hash: row.hash as ContentHash,
    fileName: row.file_name,
    mime: row.mime,
    size: row.size,
    storeName: row.store_name,
  };
}

export async function findDocument(handle: ReadHandle, id: DocumentId): Promise<StoredDocument | null> {
  const row = await selectDocuments(handle).where('documents.id', '=', id).executeTakeFirst();
  return row ? toDocument(row) : null;
}

export async function documentsOf(handle: ReadHandle, caseId: CaseId): Promise<readonly StoredDocument[]> {
  const rows = await selectDocuments(handle).where('documents.case_id', '=', caseId).execute();
  return rows.map(toDocument);
}

export async function documentsWithHash(handle: ReadHandle, hash: ContentHash): Promise<readonly StoredDocument[]> {
  const rows = await selectDocuments(handle).where('documents.hash', '=', hash).orderBy('documents.id').execute();
  return rows.map(toDocument);
}
