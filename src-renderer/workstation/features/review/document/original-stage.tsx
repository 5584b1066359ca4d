import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CaseDocument } from '#shared/domain/case/case-record.ts';
import { PdfPages } from '../../../ui/pdf/index.ts';
import type { Source } from '../points/sources.ts';
import type { Size, Zoom } from './geometry.ts';
import { PageStage } from './page-stage.tsx';
import { originalUrl } from './page-url.ts';

/** What Chromium draws by itself; TIFF waits for the reading room. */
const PICTURES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp'];

export function canShowOriginal({ mime }: CaseDocument): boolean {
  return mime === 'application/pdf' || PICTURES.includes(mime);
}

interface OriginalStageProps {
  readonly document: CaseDocument;
  readonly zoom: Zoom;
  readonly onBroken: () => void;
}

function useImageSize(url: string, onBroken: () => void): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  const broken = useRef(onBroken);
  useEffect(() => {
    broken.current = onBroken;
  });
  useEffect(() => {
    setSize(null);
    const image = new Image();
    image.onload = () => setSize({ width: image.naturalWidth, height: image.naturalHeight });
    image.onerror = () => broken.current();
    image.src = url;
    return () => {
      image.onload = null;
      image.onerror = null;
    };
  }, [url]);
  return size;
}

function OriginalPicture({ document, zoom, onBroken }: OriginalStageProps) {
  const url = originalUrl(document.id);
  const size = useImageSize(url, onBroken);
  if (!size) return <div className="stage" />;
  const source: Source = { documentId: document.id, page: 0, box: null };
  return <PageStage source={source} url={url} page={size} zoom={zoom} fileName={document.fileName} />;
}

function OriginalPdf({ document, zoom, onBroken }: OriginalStageProps) {
  const pane = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth - 32));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const factor = typeof zoom === 'number' ? zoom : 1;
  return (
    <div ref={pane} className="original-pdf">
      {width > 0 && (
        <PdfPages url={originalUrl(document.id)} width={width * factor} title={document.fileName} onBroken={onBroken} />
      )}
    </div>
  );
}

/** The paper as it was handed in, for as long as nobody has read it: a reviewer does not wait for a machine. */
export function OriginalStage(props: OriginalStageProps) {
  return props.document.mime === 'application/pdf' ? <OriginalPdf {...props} /> : <OriginalPicture {...props} />;
}
