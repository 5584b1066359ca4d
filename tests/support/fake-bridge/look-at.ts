import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What a pair of eyes, a keyboard or a screen reader would stumble over. Empty lists are good. */
export interface Findings {
  /** Text that runs out of its box or of the window without saying so. */
  readonly cut: readonly string[];
  /** Violations of WCAG 2.2, levels A and AA, as axe finds them: rule, place and what is wrong there. */
  readonly violations: readonly string[];
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Runs in the page: it may use nothing from outside of itself. */
function findCut(): string[] {
  const ownText = (element: Element): string =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim() ?? '')
      .join('');
  const isShown = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return (
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box.width > 1 && box.height > 1
    );
  };
  const scrolls = (element: Element | null): boolean => {
    if (element === null) return false;
    const { overflowX } = getComputedStyle(element);
    return overflowX === 'auto' || overflowX === 'scroll' || scrolls(element.parentElement);
  };

  const cut = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    const words = ownText(element);
    if (words === '' || !isShown(element) || element.closest('.visually-hidden, .page, svg')) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
    // An ellipsis says that there is more, and not what: the whole must stand in a title.
    const saysSo = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    const isWhole = saysSo && element.closest('[title]') !== null;
    if (hides && !isWhole && element.scrollWidth > element.clientWidth + 1) cut.add(words);
    if (box.right > window.innerWidth + 1 && !scrolls(element)) cut.add(words);
  }
  return [...cut];
}

/** Runs in the page, where `axe` has been put. */
async function findViolations(rules: string[]): Promise<string[]> {
  const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run(document, {
    runOnly: rules,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

export async function lookAt(page: Page): Promise<Findings> {
  const cut = await page.evaluate(findCut);
  await page.evaluate(axe.source);
  return { cut, violations: await page.evaluate(findViolations, RULES) };
}
