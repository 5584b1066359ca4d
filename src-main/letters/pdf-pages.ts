/** A page of Chromium's PDF, whose page objects are never compressed; `/Pages` is the tree above them. */
const PAGE_OBJECT = /\/Type\s*\/Page(?![A-Za-z])/g;

export function countPdfPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) throw new Error('not a PDF');
  return text.match(PAGE_OBJECT)?.length ?? 0;
}
