import type { OfficeDocument } from '#shared/domain/office/office-document.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { OfficeRefusal } from '../tables.ts';

export interface StoredOfficeDocument {
  readonly document: OfficeDocument;
  /** Why it is not used; null for one that is. */
  readonly refusal: OfficeRefusal | null;
}

/** Every version that came, the oldest first. */
export async function officeDocuments(handle: ReadHandle): Promise<readonly StoredOfficeDocument[]> {
  const rows = await handle.selectFrom('office_documents').selectAll().orderBy('name').orderBy('version').execute();
  return rows.map(({ document, refusal }) => {
    const parsed: OfficeDocument = JSON.parse(document);
    return { document: parsed, refusal };
  });
}

/** The first sound word on a version stands; one that was refused gives way to the same version come whole. */
export async function saveOfficeDocument(handle: WriteHandle, stored: StoredOfficeDocument): Promise<boolean> {
  const { document, refusal } = stored;
  const { name, version } = document;
  const before = await handle
    .selectFrom('office_documents')
    .select('refusal')
    .where('name', '=', name)
    .where('version', '=', version)
    .executeTakeFirst();
  if (before && (before.refusal === null || refusal !== null)) return false;
  const row = { name, version, document: JSON.stringify(document), refusal };
  await handle
    .insertInto('office_documents')
    .values(row)
    .onConflict((conflict) => conflict.columns(['name', 'version']).doUpdateSet(row))
    .execute();
  return true;
}
