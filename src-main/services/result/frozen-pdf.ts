import { createHash } from 'node:crypto';
import type { ContentHash } from '#shared/kernel/ids.ts';
import { DamagedFileError } from '../../storage/documents/frames.ts';
import { findFile } from '../../storage/repositories/files.ts';
import type { CoreContext } from '../core-context.ts';
import type { SetLetter } from '../letters/preview-letter.ts';
import { refuse } from '../refused.ts';

/** Chromium writes page objects uncompressed; `/Pages` is the tree above them. */
const PAGE_OBJECT = /\/Type\s*\/Page(?![A-Za-z])/g;

/**
 * The very bytes that went out. They are drawn in the window, so they must be those that the event names: a frame's tag
 * says that we wrote a file, not which one it is. While another station's have not come down it is said so: the paper
 * is never set anew, for that would be another paper under the same number.
 */
export async function frozenPdf(context: CoreContext, hash: ContentHash): Promise<SetLetter> {
  const file = await context.storage.read((handle) => findFile(handle, hash));
  if (!file?.storeName) refuse('result_pdf_not_here');
  const pdf = await context.documents.read(file.storeName);
  if (createHash('sha256').update(pdf).digest('hex') !== hash) throw new DamagedFileError(file.storeName);
  return { pdf, pages: Buffer.from(pdf).toString('latin1').match(PAGE_OBJECT)?.length ?? 0 };
}
