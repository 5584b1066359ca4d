export interface PdfImage {
  readonly jpeg: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
  /** Lines of text laid unseen over the picture, as scanners do that read for themselves; Latin letters only. */
  readonly layer?: readonly string[];
}

const FONT = ' /Font << /F0 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';

function unseen(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ');
  return ` BT 3 Tr /F0 14 Tf 20 TL 1 0 0 1 60 400 Tm ${shown} ET`;
}

/**
 * A PDF as a scanner writes it: one JPEG a page (DCTDecode). Written by hand because printing the images
 * through a browser would code them again and stamp the time of day into the file.
 */
export function imagePdf(images: readonly PdfImage[]): Buffer {
  const chunks: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const push = (part: string | Buffer): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    chunks.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, ...parts: readonly (string | Buffer)[]): void => {
    offsets[number] = length;
    push(`${number} 0 obj\n`);
    for (const part of parts) push(part);
    push('\nendobj\n');
  };
  push('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n');
  const kids = images.map((_, index) => `${3 + index * 3} 0 R`).join(' ');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(2, `<< /Type /Pages /Count ${images.length} /Kids [${kids}] >>`);
  for (const [index, image] of images.entries()) {
    const base = 3 + index * 3;
    const width = ((image.widthPx * 72) / image.dpi).toFixed(2);
    const height = ((image.heightPx * 72) / image.dpi).toFixed(2);
    const content = `q ${width} 0 0 ${height} 0 0 cm /Im0 Do Q${image.layer === undefined ? '' : unseen(image.layer)}`;
    object(
      base,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${base + 1} 0 R /Resources << /XObject << /Im0 ${base + 2} 0 R >>${image.layer === undefined ? '' : FONT} >> >>`,
    );
    object(base + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    object(
      base + 2,
      `<< /Type /XObject /Subtype /Image /Width ${image.widthPx} /Height ${image.heightPx} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${image.jpeg.length} >>\nstream\n`,
      image.jpeg,
      '\nendstream',
    );
  }
  const count = 3 + images.length * 3;
  const start = length;
  push(`xref\n0 ${count}\n0000000000 65535 f \n`);
  for (let number = 1; number < count; number += 1)
    push(`${String(offsets[number] ?? 0).padStart(10, '0')} 00000 n \n`);
  push(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(chunks);
}
