import { createHash } from 'node:crypto';
import type { ResultDocument } from '#shared/domain/case/case-record.ts';
import { DamagedFileError } from '../../storage/documents/frames.ts';
import { findFile } from '../../storage/repositories/files.ts';
import type { CoreContext } from '../core-context.ts';
import type { SetLetter } from '../letters/preview-letter.ts';

/** Chromium writes page objects uncompressed; `/Pages` is the tree above them. */
const PAGE_OBJECT = /\/Type\s*\/Page(?![A-Za-z])/g;

/**
 * The very bytes that were printed; null before issue, and while another station's have not come down. They are drawn in
 * the window, so they must be those that the event names: a frame's tag says that we wrote a file, not which one it is.
 */
export async function frozenPdf(context: CoreContext, { pdfHash }: ResultDocument): Promise<SetLetter | null> {
  if (pdfHash === null) return null;
  const file = await context.storage.read((handle) => findFile(handle, pdfHash));
  if (!file?.storeName) return null;
  const pdf = await context.documents.read(file.storeName);
  if (createHash('sha256').update(pdf).digest('hex') !== pdfHash) throw new DamagedFileError(file.storeName);
  return { pdf, pages: Buffer.from(pdf).toString('latin1').match(PAGE_OBJECT)?.length ?? 0 };
}
