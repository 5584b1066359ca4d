import { useEffect, useRef, useState } from 'react';
import { type LoadedPdf, loadPdf } from './load-pdf.ts';

interface ShownPdf {
  readonly pdf: LoadedPdf | null;
  /** The one that was asked for is not there yet; what is shown is an older one. */
  readonly stale: boolean;
}

/** The last one that could be opened stays until the next one is there. */
export function usePdf(url: string | null, onBroken: () => void): ShownPdf {
  const [shown, setShown] = useState<{ readonly url: string; readonly pdf: LoadedPdf } | null>(null);
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
        else setShown({ url, pdf: loaded });
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
  const pdf = shown?.pdf ?? null;
  useEffect(() => () => pdf?.release(), [pdf]);
  return { pdf, stale: url !== null && shown?.url !== url };
}
