import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** pdf.js comes with the first letter that is looked at, from our own files only. */
async function pdfjs(): Promise<typeof import('pdfjs-dist')> {
  const library = await import('pdfjs-dist');
  library.GlobalWorkerOptions.workerSrc = workerUrl;
  return library;
}

export interface LoadedPdf {
  readonly document: PDFDocumentProxy;
  readonly release: () => void;
}

/** Letters embed their fonts; nothing else is ever fetched for them. */
export async function loadPdf(url: string): Promise<LoadedPdf> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`letter answered ${response.status}`);
  return openPdf(new Uint8Array(await response.arrayBuffer()));
}

/** Takes the bytes for itself. */
export async function openPdf(data: Uint8Array): Promise<LoadedPdf> {
  const { getDocument } = await pdfjs();
  const task: PDFDocumentLoadingTask = getDocument({ data, useSystemFonts: false, useWasm: false });
  const document = await task.promise;
  return { document, release: () => void task.destroy() };
}
