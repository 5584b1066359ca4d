import type { Selectable } from 'kysely';
import type { ContentHash } from '#shared/kernel/ids.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { FilesTable } from '../tables.ts';

export interface StoredFile {
  readonly hash: ContentHash;
  /** Null while the bytes are not here. */
  readonly storeName: string | null;
  readonly size: number | null;
  readonly fileName: string;
  readonly uploaded: boolean;
  readonly upload: { readonly url: string; readonly sent: number } | null;
}

function toFile(row: Selectable<FilesTable>): StoredFile {
  return {
    hash: row.hash as ContentHash,
    storeName: row.store_name,
    size: row.size,
    fileName: row.file_name,
    uploaded: row.uploaded === 1,
    upload: row.upload_url === null ? null : { url: row.upload_url, sent: row.upload_sent },
  };
}

export async function findFile(handle: ReadHandle, hash: ContentHash): Promise<StoredFile | null> {
  const row = await handle.selectFrom('files').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row ? toFile(row) : null;
}

/** Bytes that are in the document store now; whether the centre has them stays as it was. */
export async function addHeldFile(
  handle: WriteHandle,
  file: { readonly hash: ContentHash; readonly storeName: string; readonly size: number; readonly fileName: string },
): Promise<void> {
  await handle
    .insertInto('files')
    .values({
      hash: file.hash,
      store_name: file.storeName,
      size: file.size,
      file_name: file.fileName,
      uploaded: 0,
      upload_sent: 0,
    })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ store_name: file.storeName, size: file.size }))
    .execute();
}

/** Named by an event of the centre's; the bytes come later. A file that is known already stays as it is. */
export async function addNamedFile(
  handle: WriteHandle,
  file: { readonly hash: ContentHash; readonly size: number | null; readonly fileName: string },
): Promise<void> {
  await handle
    .insertInto('files')
    .values({
      hash: file.hash,
      store_name: null,
      size: file.size,
      file_name: file.fileName,
      uploaded: 1,
      upload_sent: 0,
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

export async function filesToUpload(handle: ReadHandle, limit: number): Promise<readonly StoredFile[]> {
  const rows = await handle
    .selectFrom('files')
    .selectAll()
    .where('uploaded', '=', 0)
    .where('store_name', 'is not', null)
    .orderBy('size')
    .limit(limit)
    .execute();
  return rows.map(toFile);
}

/** Open cases first: somebody may be waiting at the desk. */
export async function filesToDownload(handle: ReadHandle, limit: number): Promise<readonly StoredFile[]> {
  const rows = await handle
    .selectFrom('files')
    .leftJoin('documents', 'documents.hash', 'files.hash')
    .leftJoin('cases', 'cases.id', 'documents.case_id')
    .selectAll('files')
    .where('store_name', 'is', null)
    .groupBy('files.hash')
    .orderBy((of) => of.fn.max('cases.open'), 'desc')
    .orderBy('files.size')
    .limit(limit)
    .execute();
  return rows.map(toFile);
}

export async function countDownloads(handle: ReadHandle): Promise<number> {
  const row = await handle
    .selectFrom('files')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('store_name', 'is', null)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function setUpload(
  handle: WriteHandle,
  hash: ContentHash,
  upload: { readonly url: string; readonly sent: number } | null,
): Promise<void> {
  await handle
    .updateTable('files')
    .set({ upload_url: upload?.url ?? null, upload_sent: upload?.sent ?? 0 })
    .where('hash', '=', hash)
    .execute();
}

export async function setUploaded(handle: WriteHandle, hash: ContentHash): Promise<void> {
  await handle.updateTable('files').set({ uploaded: 1, upload_url: null }).where('hash', '=', hash).execute();
}

export async function heldStoreNames(handle: ReadHandle): Promise<ReadonlySet<string>> {
  const rows = await handle.selectFrom('files').select('store_name').where('store_name', 'is not', null).execute();
  return new Set(rows.flatMap((row) => row.store_name ?? []));
}
