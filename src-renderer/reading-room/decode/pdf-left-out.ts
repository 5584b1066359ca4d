import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist';
import { pixelsOf } from './page-source.ts';

/**
 * What pdf.js could not draw it leaves out without a word: a page that lacks its scan would pass as an empty sheet. These
 * are asked after the page was drawn and before it is cleaned up.
 */

/** Whether a picture of the page could not be decoded: it then stands as null among the page's objects. */
export function hasLostPicture(page: PDFPageProxy): boolean {
  return [...page.objs, ...page.commonObjs].some(([id, data]) => data === null && String(id).includes('img_'));
}

export function isBlank(canvas: OffscreenCanvas): boolean {
  const { data } = pixelsOf(canvas);
  return new Uint32Array(data.buffer).every((pixel, _at, all) => pixel === all[0]);
}

/**
 * Whether a page that came out blank is so on purpose: opened strictly, where drawing ends at the first thing that cannot
 * be drawn, it has as many steps as opened tolerantly.
 */
export async function isMeantBlank(page: PDFPageProxy, openStrictly: () => PDFDocumentLoadingTask): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const task = openStrictly();
  try {
    const strict = await (await task.promise).getPage(page.pageNumber);
    return (await strict.getOperatorList()).fnArray.length === fnArray.length;
  } catch {
    return false;
  } finally {
    await task.destroy();
  }
}
