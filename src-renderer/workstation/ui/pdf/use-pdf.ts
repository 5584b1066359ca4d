import { useEffect, useRef, useState } from 'react';
import { type LoadedPdf, loadPdf } from './load-pdf.ts';

/** The last one that could be opened stays until the next one is there. */
export function usePdf(url: string | null, onBroken: () => void): LoadedPdf | null {
  const [pdf, setPdf] = useState<LoadedPdf | null>(null);
  const broken = useRef(onBroken);
  useEffect(() => {
    broken.current = onBroken;
  });
  useEffect(() => {
    if (url === null) return;
    let stopped = false;
    loadPdf(url).then(
      (loaded) => {
        if (stopped) loaded.release();
        else setPdf(loaded);
      },
      (error: unknown) => {
        console.error('pdf not opened', error);
        if (!stopped) broken.current();
      },
    );
    return () => {
      stopped = true;
    };
  }, [url]);
  useEffect(() => () => pdf?.release(), [pdf]);
  return pdf;
}
