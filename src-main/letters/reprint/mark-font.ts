import { MARK_GLYPHS } from './mark-glyphs.ts';

/** Code of the first glyph; the others follow in their order. */
const FIRST_CODE = 0x41;
const SPACE_EMS = 1;

export function pdfStream(content: string, dictionary = ''): string {
  return `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** Where the code points of the mark stand, so that it can be searched and copied. */
function toUnicode(): string {
  const rows = MARK_GLYPHS.map(([character], index) => {
    const unit = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `<${(FIRST_CODE + index).toString(16)}> <${unit}>`;
  });
  return pdfStream(
    [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CMapName /ReprintMark def /CMapType 2 def',
      '1 begincodespacerange <00> <ff> endcodespacerange',
      `${rows.length} beginbfchar`,
      ...rows,
      'endbfchar endcmap end end',
    ].join('\n'),
  );
}

/** The mark's own font as PDF objects from number `first` on; the first of them is the font. */
export function markFont(first: number): readonly string[] {
  const names = MARK_GLYPHS.map((_, index) => `/g${index}`);
  const procedures = names.map((name, index) => `${name} ${first + 2 + index} 0 R`);
  const font = [
    '<</Type /Font /Subtype /Type3 /FontBBox [0 -250 1000 950] /FontMatrix [.001 0 0 .001 0 0] /Resources <<>>',
    `/CharProcs <<${procedures.join(' ')}>>`,
    `/Encoding <</Type /Encoding /Differences [${FIRST_CODE} ${names.join(' ')}]>>`,
    `/FirstChar ${FIRST_CODE} /LastChar ${FIRST_CODE + MARK_GLYPHS.length - 1}`,
    `/Widths [${MARK_GLYPHS.map(([, width]) => width).join(' ')}] /ToUnicode ${first + 1} 0 R>>`,
  ].join('\n');
  const glyphs = MARK_GLYPHS.map(([, width, outline]) => pdfStream(`${width} 0 0 -250 1000 950 d1 ${outline} f`));
  return [font, toUnicode(), ...glyphs];
}

export interface SetText {
  /** Operands of TJ. */
  readonly array: string;
  /** In ems. */
  readonly width: number;
}

/** A text of the mark's characters and spaces. */
export function setMarkText(text: string): SetText {
  let array = '';
  let width = 0;
  for (const character of text) {
    const index = MARK_GLYPHS.findIndex(([known]) => known === character);
    const glyph = MARK_GLYPHS[index];
    array += glyph ? `<${(FIRST_CODE + index).toString(16)}>` : ` ${-1000 * SPACE_EMS} `;
    width += glyph ? glyph[1] / 1000 : SPACE_EMS;
  }
  return { array, width };
}
