import type { Page } from 'playwright-core';

/** What a pair of eyes, or a screen reader, would stumble over. Empty lists are good. */
export interface Findings {
  /** Text that runs out of its box or of the window without saying so. */
  readonly cut: readonly string[];
  /** Text below AA (WCAG 1.4.3): ratio and words. */
  readonly faint: readonly string[];
  /** Controls that no screen reader could name. */
  readonly nameless: readonly string[];
}

/** Runs in the page: it may use nothing from outside of itself. */
function look(): Findings {
  const AA = 4.5;
  const AA_LARGE = 3;
  const LARGE_PX = 24;
  const LARGE_BOLD_PX = 18.66;

  const channel = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const parse = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
    0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const over = (top: readonly number[], ground: readonly number[]): readonly number[] => {
    const alpha = top[3] ?? 1;
    return [0, 1, 2].map((index) => (top[index] ?? 0) * alpha + (ground[index] ?? 0) * (1 - alpha));
  };
  const groundOf = (element: Element | null): readonly number[] => {
    if (element === null) return [255, 255, 255];
    const own = parse(getComputedStyle(element).backgroundColor);
    return (own[3] ?? 1) === 1 && own.length > 2 ? own : over(own, groundOf(element.parentElement));
  };
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

  const cut: string[] = [];
  const faint: string[] = [];
  const nameless: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    const words = ownText(element);
    if (words === '' || !isShown(element) || element.closest('.visually-hidden, .page, svg')) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
    // An ellipsis says that there is more, and not what: the whole must stand in a title.
    const saysSo = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    const isWhole = saysSo && element.closest('[title]') !== null;
    if (hides && !isWhole && element.scrollWidth > element.clientWidth + 1) cut.push(words);
    if (box.right > window.innerWidth + 1 && !scrolls(element)) cut.push(words);
    const isDisabled = element.closest(':disabled, [aria-disabled="true"], .ant-select-disabled') !== null;
    if (isDisabled || style.color === 'rgba(0, 0, 0, 0)') continue;
    const ground = groundOf(element);
    const ink = over(parse(style.color), ground);
    const [light, dark] = [luminance(ink), luminance(ground)].sort((one, other) => other - one);
    const ratio = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= LARGE_PX || (size >= LARGE_BOLD_PX && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? AA_LARGE : AA) - 0.01) faint.push(`${ratio.toFixed(2)} ${words.slice(0, 24)}`);
  }
  for (const control of document.body.querySelectorAll('button, a[href], input, textarea, select, [role="button"]')) {
    if (!isShown(control)) continue;
    const labelled = control.getAttribute('aria-labelledby') ?? '';
    const labels = 'labels' in control && control.labels instanceof NodeList ? control.labels.length : 0;
    const named =
      (control.textContent?.trim() ?? '') !== '' ||
      (control.getAttribute('aria-label') ?? '') !== '' ||
      document.getElementById(labelled) !== null ||
      labels > 0;
    if (!named) nameless.push(control.outerHTML.slice(0, 160));
  }
  return { cut: [...new Set(cut)], faint: [...new Set(faint)], nameless };
}

export function lookAt(page: Page): Promise<Findings> {
  return page.evaluate(look);
}
