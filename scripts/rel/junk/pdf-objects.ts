/** One object of a PDF: its dictionary or value, and the bytes of its stream if it has one. */
export interface PdfObject {
  readonly body: string;
  readonly stream?: Uint8Array | string;
}

function bytesOf(part: Uint8Array | string): Uint8Array {
  return typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
}

/**
 * A correct PDF around whatever stands in its objects, numbered from 1; the first is the catalogue. `Length` is added to
 * streams. Without a table of its own (`table: false`) a reader has to look for the objects.
 */
export function pdfOf(objects: readonly PdfObject[], { table = true } = {}): Buffer {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const push = (part: Uint8Array | string): void => {
    const bytes = bytesOf(part);
    chunks.push(bytes);
    length += bytes.length;
  };
  push('%PDF-1.7\n');
  const offsets = objects.map(({ body, stream }, index) => {
    const at = length;
    push(`${index + 1} 0 obj\n`);
    if (stream === undefined) push(body);
    else {
      const bytes = bytesOf(stream);
      push(`${body.replace(/>>$/, ` /Length ${bytes.length} >>`)}\nstream\n`);
      push(bytes);
      push('\nendstream');
    }
    push('\nendobj\n');
    return at;
  });
  if (table) {
    const start = length;
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
    push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  } else push('trailer\n<< /Root 1 0 R >>\n%%EOF\n');
  return Buffer.concat(chunks);
}

/** A page of A4 whose content is object 4 and whose resources are given; further objects are numbered from 5. */
export function onePagePdf(content: PdfObject, resources = '', more: readonly PdfObject[] = []): Buffer {
  return pdfOf([
    { body: '<< /Type /Catalog /Pages 2 0 R >>' },
    { body: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>' },
    {
      body: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    },
    content,
    ...more,
  ]);
}
