import type { QuarterTurn } from '#shared/domain/reading/reading-result.ts';
import type { CaseId, ContentHash, DocumentId } from '#shared/kernel/ids.ts';
import type { PageImage } from '../../reading/ports.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

/** A page picture in the document store. It belongs to the bytes: every document with the same ones has it. */
export type PagePicture = Pick<PageImage, 'page' | 'width' | 'height' | 'turn'>;

export async function keepPagePicture(
  handle: WriteHandle,
  hash: ContentHash,
  { page, width, height, turn }: PagePicture,
): Promise<void> {
  await handle
    .insertInto('page_pictures')
    .values({ hash, page, width, height, turn })
    .onConflict((conflict) => conflict.columns(['hash', 'page']).doUpdateSet({ width, height, turn }))
    .execute();
}

export async function hasPagePicture(handle: ReadHandle, hash: ContentHash, page: number): Promise<boolean> {
  const row = await handle
    .selectFrom('page_pictures')
    .select('page')
    .where('hash', '=', hash)
    .where('page', '=', page)
    .executeTakeFirst();
  return row !== undefined;
}

/** Of every document of the case, its pictures in page order. */
export async function pagePicturesOf(
  handle: ReadHandle,
  caseId: CaseId,
): Promise<ReadonlyMap<DocumentId, readonly PagePicture[]>> {
  const rows = await handle
    .selectFrom('page_pictures')
    .innerJoin('documents', 'documents.hash', 'page_pictures.hash')
    .selectAll('page_pictures')
    .select('documents.id')
    .where('documents.case_id', '=', caseId)
    .orderBy('documents.id')
    .orderBy('page')
    .execute();
  const pictures = new Map<DocumentId, PagePicture[]>();
  for (const { id, page, width, height, turn } of rows) {
    const own = pictures.get(id as DocumentId) ?? [];
    own.push({ page, width, height, turn: turn as QuarterTurn });
    pictures.set(id as DocumentId, own);
  }
  return pictures;
}
