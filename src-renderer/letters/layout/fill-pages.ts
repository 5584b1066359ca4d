/** Height of the text area, GB/T 9704: 22 lines in 225 mm. */
const PAGE_MM = 225;
const PIXELS_A_MM = 96 / 25.4;
/** Rounding of line boxes; less than the thinnest rule. */
const TOLERANCE = 1;

function pagesNeeded(article: HTMLElement): number {
  const foot = article.querySelector('footer');
  const place = article.querySelector<HTMLElement>('.foot-place');
  if (foot && place) place.style.height = `${foot.getBoundingClientRect().height}px`;
  return Math.ceil((article.getBoundingClientRect().height - TOLERANCE) / (PAGE_MM * PIXELS_A_MM));
}

/**
 * What is only a little more than one page is set a size smaller, so that its end and the seal do not stand alone on a
 * second (GB/T 9704-2012, 5.2.2: 特定情况可以作适当调整). What needs the second page all the same keeps the usual size.
 */
function squeeze(article: HTMLElement): number {
  const usual = pagesNeeded(article);
  if (usual !== 2) return usual;
  article.classList.add('compact');
  const compact = pagesNeeded(article);
  if (compact === 1) return compact;
  article.classList.remove('compact');
  return pagesNeeded(article);
}

/**
 * Makes the letter exactly as high as its pages, so that its foot stands at the foot of the last one. Screen and paper
 * use the same width and fonts, so what is measured holds, but for what a page break pushes on: where that made a page
 * more, `atLeast` says so at the second try. Answers the number of pages.
 */
export function fillPages(article: HTMLElement, atLeast: number): number {
  // Squeezed once and found too long on paper, it is set in the usual size.
  const needed = atLeast > 1 ? pagesNeeded(article) : squeeze(article);
  const pages = Math.max(1, atLeast, needed);
  // A little less than the pages: a rounding up would make an empty one.
  article.style.height = `${pages * PAGE_MM - 0.2}mm`;
  return pages;
}
