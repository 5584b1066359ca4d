import {
  GlobalWorkerOptions,
  getDocument,
  type PageViewport,
  PasswordException,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist';
import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import { canvasOf, type PageRaster, type PageSource, pixelsOf, READ_SIDE } from './page-source.ts';
import { largestPdfImage } from './pdf-images.ts';
import { hasLostPicture, isBlank, isMeantBlank } from './pdf-left-out.ts';
import { isPicture, seenWords } from './pdf-shown.ts';
import { isWorthUsing, pdfText } from './pdf-text.ts';
import { ReadingError } from './reading-error.ts';

/** PDF units are points, 72 an inch; pages are read at 300 dpi, larger ones than A4 at less. */
const READ_SCALE = 300 / 72;

/** `isStrict`: what cannot be drawn is an error, instead of being left out. */
function startLoading(bytes: Uint8Array<ArrayBuffer>, base: URL, isStrict: boolean): PDFDocumentLoadingTask {
  GlobalWorkerOptions.workerSrc = new URL('vendor/pdfjs/pdf.worker.min.mjs', base).href;
  const folder = (name: string): string => new URL(`vendor/pdfjs/${name}/`, base).href;
  return getDocument({
    // pdf.js takes the buffer over.
    data: bytes.slice(),
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    maxImageSize: READING_LIMITS.pixels,
    enableXfa: false,
    // The browser's own decoder of scans within a PDF keeps each picture for good: 30 MB a page, over a day gigabytes.
    isImageDecoderSupported: false,
    stopAtErrors: isStrict,
    verbosity: 0,
  });
}

async function loaded(task: PDFDocumentLoadingTask): Promise<PDFDocumentProxy> {
  try {
    return await task.promise;
  } catch (error) {
    // Its worker would stay with all that it had unpacked.
    await task.destroy();
    throw new ReadingError(error instanceof PasswordException ? 'password_protected' : 'damaged_file', error);
  }
}

/** pdf.js draws on a canvas of the document; what is read is a copy of its own. */
async function drawPage(page: PDFPageProxy, viewport: PageViewport): Promise<OffscreenCanvas> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  await page.render({ canvas, viewport, background: '#fff' }).promise;
  const copy = canvasOf(canvas.width, canvas.height);
  copy.context.drawImage(canvas, 0, 0);
  canvas.width = 0;
  return copy.canvas;
}

/** The page's own text as far as the page shows it; null where it is a picture of print. */
async function shownText(
  page: PDFPageProxy,
  { transform }: PageViewport,
  canvas: OffscreenCanvas,
): Promise<PageRaster['textLayer']> {
  const lines = await pdfText(page, transform);
  if (lines === null || (await isPicture(page))) return null;
  const seen = seenWords(lines, pixelsOf(canvas));
  return isWorthUsing(seen) ? seen : null;
}

/** PDF by pdf.js, whose parser runs in its own worker below the room's origin. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>, base: URL): Promise<PageSource> {
  if (largestPdfImage(bytes) > READING_LIMITS.pixels) throw new ReadingError('too_many_pixels');
  const task = startLoading(bytes, base, false);
  const pdf = await loaded(task);
  return {
    pages: pdf.numPages,
    async page(index) {
      try {
        const page = await pdf.getPage(index + 1);
        const points = page.getViewport({ scale: 1 });
        const scale = Math.min(READ_SCALE, READ_SIDE / Math.max(points.width, points.height));
        const viewport = page.getViewport({ scale });
        const canvas = await drawPage(page, viewport);
        const strict = (): PDFDocumentLoadingTask => startLoading(bytes, base, true);
        if (hasLostPicture(page) || (isBlank(canvas) && !(await isMeantBlank(page, strict))))
          throw new ReadingError('damaged_file');
        const textLayer = await shownText(page, viewport, canvas);
        page.cleanup();
        return { canvas, drawn: textLayer !== null, textLayer };
      } catch (error) {
        throw error instanceof ReadingError ? error : new ReadingError('damaged_file', error);
      }
    },
    close: async () => {
      await task.destroy();
    },
  };
}
