import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  /** 1-based, as pdf.js counts. */
  readonly number: number;
  /** CSS pixels. */
  readonly width: number;
  readonly label: string;
  /** A newer document is on its way. */
  readonly stale: boolean;
  readonly onFailed: (error: unknown) => void;
}

/** True from the moment that the page first comes into sight: a booklet is not drawn whole. */
function useSeen(target: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (seen || !element) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen, target]);
  return seen;
}

interface Drawn {
  readonly document: PDFDocumentProxy;
  readonly width: number;
}

/** One page, as sharp as the screen; drawn aside and shown when it is done, so that a new preview does not flicker. */
export function PdfPage({ document, number, width, label, stale, onFailed }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const seen = useSeen(canvas);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const failed = useRef(onFailed);
  useEffect(() => {
    failed.current = onFailed;
  });
  useEffect(() => {
    if (!seen) return;
    let stopped = false;
    let cancel = () => {};
    const draw = async () => {
      const page = await document.getPage(number);
      const natural = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: (width / natural.width) * window.devicePixelRatio });
      const target = canvas.current;
      if (stopped || !target) return;
      const sheet = window.document.createElement('canvas');
      sheet.width = Math.ceil(viewport.width);
      sheet.height = Math.ceil(viewport.height);
      const task = page.render({ canvas: sheet, viewport });
      cancel = () => task.cancel();
      await task.promise;
      if (stopped) return;
      target.width = sheet.width;
      target.height = sheet.height;
      target.style.height = `${(width * natural.height) / natural.width}px`;
      target.getContext('2d')?.drawImage(sheet, 0, 0);
      setDrawn({ document, width });
    };
    draw().catch((error: unknown) => {
      if (!stopped) failed.current(error);
    });
    return () => {
      stopped = true;
      cancel();
    };
  }, [document, number, width, seen]);
  const busy = stale || drawn?.document !== document || drawn.width !== width;
  return <canvas ref={canvas} className="pdf-page" style={{ width }} role="img" aria-label={label} aria-busy={busy} />;
}
