import type { ReactNode, Ref, WheelEventHandler } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly className: string;
  readonly ref?: Ref<HTMLElement>;
  readonly onWheel?: WheelEventHandler;
  readonly children: ReactNode;
}

/** A part that scrolls by itself can be reached and scrolled by the keyboard too. */
export function ScrollRegion({ label, className, ref, onWheel, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by the keyboard (WCAG 2.1.1)
    <section ref={ref} className={className} tabIndex={0} aria-label={label} onWheel={onWheel}>
      {children}
    </section>
  );
}
