import type { ListCode, ListEntry } from '#shared/domain/catalogues/list.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

/** What was imported when and by whom, without its rows. */
export interface CatalogueImport {
  readonly catalogue: ListCode;
  readonly version: number;
  readonly fileName: string;
  readonly hash: string;
  readonly entries: number;
  readonly importedAt: Instant;
  readonly importedBy: Actor;
}

/** Newest first. */
export async function catalogueImports(handle: ReadHandle): Promise<readonly CatalogueImport[]> {
  const rows = await handle
    .selectFrom('catalogue_imports')
    .select(['catalogue', 'version', 'file_name', 'hash', 'entries', 'imported_at', 'imported_by'])
    .orderBy('imported_at', 'desc')
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    catalogue: row.catalogue as ListCode,
    version: row.version,
    fileName: row.file_name,
    hash: row.hash,
    entries: row.entries,
    importedAt: row.imported_at as Instant,
    importedBy: JSON.parse(row.imported_by),
  }));
}

/** Which version is in use; null while only the built-in list is there. */
export async function latestMark(
  handle: ReadHandle,
  catalogue: ListCode,
): Promise<{ readonly version: number; readonly hash: string } | null> {
  const row = await handle
    .selectFrom('catalogue_imports')
    .select(['version', 'hash'])
    .where('catalogue', '=', catalogue)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** What the version in use lists; empty while only the built-in list is there. */
export async function importedEntries<Code extends ListCode>(
  handle: ReadHandle,
  catalogue: Code,
): Promise<readonly ListEntry[Code][]> {
  const row = await handle
    .selectFrom('catalogue_imports')
    .select('subjects')
    .where('catalogue', '=', catalogue)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? JSON.parse(row.subjects) : [];
}

export async function addCatalogue(
  handle: WriteHandle,
  { importedBy, ...imported }: Omit<CatalogueImport, 'entries'>,
  entries: readonly ListEntry[ListCode][],
): Promise<void> {
  await handle
    .insertInto('catalogue_imports')
    .values({
      catalogue: imported.catalogue,
      version: imported.version,
      file_name: imported.fileName,
      hash: imported.hash,
      entries: entries.length,
      imported_at: imported.importedAt,
      imported_by: JSON.stringify(importedBy),
      subjects: JSON.stringify(entries),
    })
    .execute();
}
