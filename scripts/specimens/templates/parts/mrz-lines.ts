import { html, type Markup, raw } from '../../html.ts';

/** ICAO Doc 9303-3 §4.3: OCR-B size 1 at ten characters to the inch. */
export const MRZ_PITCH_MM = 2.54;
/** Debian's OCR B advances 0.723 em, so this size gives the pitch; its capitals are then 2.5 mm high. */
const FONT_SIZE_MM = MRZ_PITCH_MM / 0.723;
const LINE_PITCH_MM = 6.35;

/**
 * The lines set character by character, so that the pitch is exact whatever the font's hinting does. The effective
 * reading zone (9303-3 §4.2) is 17 mm high from 3 mm above the lower edge; two lines are centred in it.
 */
export function mrzLines(
  lines: readonly string[],
  page: { readonly widthMm: number; readonly heightMm: number },
  leftMm = 6,
): Markup {
  const centre = page.heightMm - 11.5;
  const capHeight = 0.719 * FONT_SIZE_MM;
  const texts = lines.map((line, row) => {
    const y = centre + (row - (lines.length - 1) / 2) * LINE_PITCH_MM + capHeight / 2;
    const xs = [...line].map((_, index) => (leftMm + index * MRZ_PITCH_MM).toFixed(2)).join(' ');
    return html`<text x="${raw(xs)}" y="${raw(y.toFixed(2))}">${line}</text>`;
  });
  return html`<svg class="mrz" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.widthMm} ${page.heightMm}" style="position:absolute;left:0;top:0;width:${page.widthMm}mm;height:${page.heightMm}mm">
    <g font-family="OCR B" font-size="${raw(FONT_SIZE_MM.toFixed(4))}" fill="#0c0c10">${texts}</g></svg>`;
}
