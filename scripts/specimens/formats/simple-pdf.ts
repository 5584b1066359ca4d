export interface SimplePdfOptions {
  readonly pages: number;
  /** One line of text on every page; none leaves the pages empty. */
  readonly text?: string;
  /** Edge of the square pages in points; default 400. */
  readonly sizePt?: number;
  /** JavaScript run on opening by a viewer that runs it. */
  readonly script?: string;
}

/** The smallest correct PDF of so many pages; all pages share one content stream. */
export function simplePdf({ pages, text, sizePt = 400, script }: SimplePdfOptions): Buffer {
  const firstPage = 6;
  const content = text === undefined ? '' : `BT /F1 24 Tf 40 40 Td (${text}) Tj ET`;
  const kids = Array.from({ length: pages }, (_, index) => `${firstPage + index} 0 R`).join(' ');
  const bodies = [
    `<</Type/Catalog/Pages 2 0 R${script === undefined ? '' : '/OpenAction 5 0 R'}>>`,
    `<</Type/Pages/Count ${pages}/MediaBox[0 0 ${sizePt} ${sizePt}]/Resources<</Font<</F1 4 0 R>>>>/Kids[${kids}]>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    script === undefined ? 'null' : `<</S/JavaScript/JS(${script.replace(/[()\\]/g, '\\$&')})>>`,
    ...Array.from({ length: pages }, () => '<</Type/Page/Parent 2 0 R/Contents 3 0 R>>'),
  ];
  let out = '%PDF-1.4\n';
  const offsets = bodies.map((body, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj ${body}\nendobj\n`;
    return at;
  });
  const start = out.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  out += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer<</Size ${bodies.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}
