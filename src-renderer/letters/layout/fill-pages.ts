/** Height of the text area, GB/T 9704: 22 lines in 225 mm. */
const PAGE_MM = 225;
const PIXELS_A_MM = 96 / 25.4;
/** Rounding of line boxes; less than the thinnest rule. */
const TOLERANCE = 1;

/**
 * Makes the letter exactly as high as its pages, so that its foot stands at the foot of the last one. Screen and paper
 * use the same width and fonts, so what was measured holds.
 */
export function fillPages(article: HTMLElement): void {
  const page = PAGE_MM * PIXELS_A_MM;
  const pages = Math.max(1, Math.ceil((article.getBoundingClientRect().height - TOLERANCE) / page));
  article.style.minHeight = `${pages * PAGE_MM - 0.2}mm`;
}
