import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import { ScrollRegion } from '../../../ui/scroll/scroll-region.tsx';
import type { Source } from '../points/sources.ts';
import { useReview } from '../state/review-context.ts';
import { pageKey } from '../state/review-state.ts';
import {
  type Rotation,
  rotateBox,
  rotatedSize,
  type Size,
  scaleFor,
  scrollToBox,
  stepZoom,
  type Zoom,
} from './geometry.ts';
import { useNearPages } from './use-near-pages.ts';

interface PageStageProps {
  readonly source: Source;
  readonly url: string;
  /** Pixels of the picture, which boxes refer to. */
  readonly page: Size;
  readonly zoom: Zoom;
  readonly fileName: string;
}

/** Room that is left around the page, both sides together. */
const MARGIN = 16;

function usePaneSize(): readonly [ref: React.RefObject<HTMLElement | null>, size: Size | null] {
  const pane = useRef<HTMLElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth - MARGIN, height: element.clientHeight - MARGIN });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [pane, size];
}

/** The upright page, turned about its corner and shifted back into the frame. */
function turnedStyle(page: Size, rotation: Rotation, scale: number): React.CSSProperties {
  const width = page.width * scale;
  const height = page.height * scale;
  const shift = { 0: '0, 0', 90: `${height}px, 0`, 180: `${width}px, ${height}px`, 270: `0, ${width}px` }[rotation];
  return { width, height, transform: `translate(${shift}) rotate(${rotation}deg)` };
}

export function PageStage({ source, url, page, zoom, fileName }: PageStageProps) {
  const { state, dispatch } = useReview();
  const [pane, size] = usePaneSize();
  const [broken, setBroken] = useState(false);
  const rotation = state.rotations[pageKey(source.documentId, source.page)] ?? 0;
  const turned = rotatedSize(page, rotation);
  const box = source.box && rotateBox(source.box, page, rotation);
  const scale = size ? scaleFor(zoom, turned, size, box) : null;
  useNearPages(source);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page gets its own chance
  useEffect(() => setBroken(false), [url]);

  const boxKey = String(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `boxKey` stands for `box`, which is a new array each time
  useEffect(() => {
    if (!pane.current || !size || scale === null) return;
    pane.current.scrollTo(box ? scrollToBox(box, scale, size) : { left: 0, top: 0 });
  }, [url, boxKey, zoom, size]);

  const onWheel = (event: React.WheelEvent) => {
    if (event.ctrlKey) dispatch({ kind: 'zoomed', zoom: stepZoom(zoom, event.deltaY < 0 ? 1 : -1) });
  };

  return (
    <ScrollRegion
      ref={pane}
      className="stage"
      label={text.review.stage.pageImage(fileName, source.page + 1)}
      onWheel={onWheel}
    >
      {broken && <p className="stage-title stage-failed">✗ {text.review.stage.imageFailed}</p>}
      {scale !== null && (
        <div className="page" style={{ width: turned.width * scale, height: turned.height * scale }}>
          <div className="page-turned" style={turnedStyle(page, rotation, scale)}>
            <img
              src={url}
              alt={text.review.stage.pageImage(fileName, source.page + 1)}
              draggable={false}
              onError={() => setBroken(true)}
            />
            {source.box && (
              <div
                className="page-glow"
                data-testid="source-crop"
                style={{
                  left: source.box[0] * scale,
                  top: source.box[1] * scale,
                  width: source.box[2] * scale,
                  height: source.box[3] * scale,
                }}
              />
            )}
          </div>
        </div>
      )}
    </ScrollRegion>
  );
}
