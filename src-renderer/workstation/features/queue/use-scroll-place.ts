import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { afterScroll, placeAt, type ScrollPlace, TOP, topForRow } from './row-window.ts';

export interface Scrolling {
  readonly place: ScrollPlace;
  /** Pixels in sight. */
  readonly height: number;
  readonly onScroll: () => void;
  readonly onScrollEnd: () => void;
}

/** Where the list stands, by hand or because the row of the keys must be seen. */
export function useScrollPlace(
  body: RefObject<HTMLDivElement | null>,
  count: number,
  row: number,
  listKey: string,
): Scrolling {
  const [place, setPlace] = useState(TOP);
  const [height, setHeight] = useState(600);
  const latest = useRef(place);

  const stand = (next: ScrollPlace) => {
    latest.current = next;
    setPlace(next);
  };
  const standAt = (element: HTMLElement, top: number) => {
    const next = placeAt(top, element.clientHeight, count);
    stand(next);
    element.scrollTop = next.bar;
  };

  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [body]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the keys moved or another list came, not when this one grew
  useEffect(() => {
    const element = body.current;
    if (!element || row < 0) return;
    const top = topForRow(row, latest.current.top, element.clientHeight);
    if (top !== latest.current.top) standAt(element, top);
  }, [row, body, listKey]);

  return {
    place,
    height,
    onScroll() {
      const element = body.current;
      if (element) stand(afterScroll(latest.current, element.scrollTop, element.clientHeight, count));
    },
    // The bar of a long list lags behind the wheel; at rest it is put where it belongs.
    onScrollEnd() {
      const element = body.current;
      if (element) standAt(element, latest.current.top);
    },
  };
}
