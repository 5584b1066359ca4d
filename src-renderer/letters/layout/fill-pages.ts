/** Height of the text area, GB/T 9704: 22 lines in 225 mm. */
const PAGE_MM = 225;
const PIXELS_A_MM = 96 / 25.4;
/** Rounding of line boxes; less than the thinnest rule. */
const TOLERANCE = 1;

/**
 * Makes the letter exactly as high as its pages, so that its foot stands at the foot of the last one. Screen and paper
 * use the same width and fonts, so what is measured holds, but for what a page break pushes on: where that made a page
 * more, `atLeast` says so at the second try. Answers the number of pages.
 */
export function fillPages(article: HTMLElement, atLeast: number): number {
  const foot = article.querySelector('footer');
  const place = article.querySelector<HTMLElement>('.foot-place');
  if (foot && place) place.style.height = `${foot.getBoundingClientRect().height}px`;
  const needed = Math.ceil((article.getBoundingClientRect().height - TOLERANCE) / (PAGE_MM * PIXELS_A_MM));
  const pages = Math.max(1, atLeast, needed);
  // A little less than the pages: a rounding up would make an empty one.
  article.style.height = `${pages * PAGE_MM - 0.2}mm`;
  return pages;
}
