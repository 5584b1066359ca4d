import { type RefObject, useEffect } from 'react';

/** A line that only a hair of is missing counts as whole. */
const HAIR_PX = 1;

/** How much of the foot shows a line that is cut through; 0 when none is. */
export function cutOf(foot: number, lines: readonly { readonly top: number; readonly bottom: number }[]): number {
  const cut = lines.find(({ top, bottom }) => top < foot - HAIR_PX && bottom > foot + HAIR_PX);
  return cut === undefined ? 0 : foot - cut.top;
}

/** A scrolling list ends with a whole line: one that would be cut through in the middle stays out of sight. */
export function useWholeLines(scroller: RefObject<HTMLElement | null>, lines: string): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const fit = () => {
      const boxes = [...element.querySelectorAll(lines)].map((line) => line.getBoundingClientRect());
      const cut = cutOf(element.getBoundingClientRect().bottom, boxes);
      element.style.clipPath = cut > 0 ? `inset(0 0 ${cut}px 0)` : '';
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    element.addEventListener('scroll', fit, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', fit);
    };
  }, [scroller, lines]);
}
