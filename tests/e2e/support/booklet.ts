import type { Paper } from './hand-in.ts';

const LINES_PER_PAGE = 24;

function pageText(page: number): string {
  const lines = Array.from(
    { length: LINES_PER_PAGE },
    (_, line) => `(Page ${page}, line ${line + 1}: the student attended the course and passed it.) Tj T*`,
  );
  return `BT /F1 12 Tf 60 780 Td 16 TL ${lines.join('\n')} ET`;
}

/** A PDF of many pages with a text layer, as a registry prints its transcripts. */
export function booklet(name: string, pages: number): Paper {
  const kids = Array.from({ length: pages }, (_, index) => `${4 + index * 2} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...kids.flatMap((_, index) => {
      const text = pageText(index + 1);
      const resources = '/Resources << /Font << /F1 3 0 R >> >>';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return { name, bytes: Buffer.from(`${body}${table}${trailer}`, 'latin1') };
}
