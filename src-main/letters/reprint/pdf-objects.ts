const OBJECT = /(?<=^|[\r\n])(\d+) 0 obj\s*([\s\S]*?)\s*endobj/g;
const PAGE = /\/Type\s*\/Page(?![A-Za-z])/;

export interface PdfFile {
  /** Object number → its text; of an object that was written again, the last. */
  readonly objects: ReadonlyMap<number, string>;
  /** What the trailer names: the catalogue, and the title where there is one. */
  readonly roots: string;
  readonly size: number;
  /** Where its cross-reference table begins. */
  readonly table: number;
}

function last(text: string, pattern: RegExp): string | null {
  return [...text.matchAll(pattern)].at(-1)?.[1] ?? null;
}

/** A PDF with plain objects and a plain cross-reference table, as Chromium writes them; anything else is refused. */
export function readPdfObjects(pdf: Uint8Array): PdfFile {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, number = '', content = ''] of text.matchAll(OBJECT)) objects.set(Number(number), content);
  const root = last(text, /(\/Root\s+\d+ \d+ R)/g);
  const info = last(text, /(\/Info\s+\d+ \d+ R)/g);
  const table = last(text, /startxref\s+(\d+)/g);
  if (!text.startsWith('%PDF-') || root === null || table === null) throw new Error('not a PDF with plain objects');
  return { objects, roots: `${root} ${info ?? ''}`, size: Math.max(0, ...objects.keys()) + 1, table: Number(table) };
}

export function pagesOf(file: PdfFile): readonly (readonly [number: number, dictionary: string])[] {
  return [...file.objects].filter(([, content]) => PAGE.test(content) && !content.includes('stream\n'));
}

/** The dictionary that begins at `from`, its brackets included. */
export function dictionaryAt(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    if (pair !== '<<' && pair !== '>>') continue;
    depth += pair === '<<' ? 1 : -1;
    at += 1;
    if (depth === 0) return text.slice(from, at + 1);
  }
  throw new Error('a PDF dictionary does not end');
}

/** Objects behind the last byte of a PDF, as the format provides (ISO 32000-1, 7.5.6): what was there stays as it is. */
export function appendObjects(pdf: Uint8Array, file: PdfFile, added: ReadonlyMap<number, string>): Uint8Array {
  let body = '\n';
  let table = 'xref\n';
  for (const number of [...added.keys()].sort((a, b) => a - b)) {
    table += `${number} 1\n${String(pdf.length + body.length).padStart(10, '0')} 00000 n \n`;
    body += `${number} 0 obj\n${added.get(number)}\nendobj\n`;
  }
  const size = Math.max(file.size, ...[...added.keys()].map((number) => number + 1));
  const trailer = `trailer\n<</Size ${size} ${file.roots} /Prev ${file.table}>>\n`;
  const tail = `${body}${table}${trailer}startxref\n${pdf.length + body.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(tail, 'latin1')]);
}
