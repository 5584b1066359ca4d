import { sniffFile } from '#shared/domain/reading/sniff.ts';
import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import { openImage } from './image-source.ts';
import { canHold, isWhole } from './integrity.ts';
import type { PageSource } from './page-source.ts';
import { openPdf } from './pdf-source.ts';
import { ReadingError } from './reading-error.ts';
import { openTiff } from './tiff-source.ts';

async function open(bytes: Uint8Array<ArrayBuffer>, base: URL): Promise<PageSource> {
  if (bytes.length === 0) throw new ReadingError('empty_file');
  if (bytes.length > READING_LIMITS.bytes) throw new ReadingError('too_large');
  const sniffed = sniffFile(bytes);
  if (sniffed === null) throw new ReadingError('unsupported_type');
  const { mime, width = 0, height = 0 } = sniffed;
  if (width * height > READING_LIMITS.pixels) throw new ReadingError('too_many_pixels');
  if (!isWhole(mime, bytes) || !canHold(mime, bytes.length, width * height)) throw new ReadingError('damaged_file');
  switch (mime) {
    case 'application/pdf':
      return await openPdf(bytes, base);
    case 'image/tiff':
      return await openTiff(bytes);
    default:
      if (width === 0) throw new ReadingError('damaged_file');
      return openImage(bytes, mime);
  }
}

/** Opens a file by what its bytes are. Every cap that can be checked before decoding is checked here. */
export async function openDocument(bytes: Uint8Array<ArrayBuffer>, base: URL): Promise<PageSource> {
  const source = await open(bytes, base);
  if (source.pages > READING_LIMITS.pages) {
    await source.close();
    throw new ReadingError('too_many_pages');
  }
  return source;
}
