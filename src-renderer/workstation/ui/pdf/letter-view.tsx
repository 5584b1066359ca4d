import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { LetterPreview } from '#shared/ipc/views/work-views.ts';
import { ScrollRegion } from '../scroll/scroll-region.tsx';
import { type LoadedPdf, loadPdf } from './load-pdf.ts';
import { PdfPage } from './pdf-page.tsx';
import './letter.css';

const MARGIN = 40;
/** Wider than this a page is only larger, not clearer. */
const WIDEST = 900;

function letterUrl({ token }: LetterPreview): string {
  return `/letters/${token}.pdf`;
}

/** The last letter that could be shown stays until the next one is there. */
function usePdf(letter: LetterPreview | undefined): { readonly pdf: LoadedPdf | null; readonly broken: boolean } {
  const [pdf, setPdf] = useState<LoadedPdf | null>(null);
  const [broken, setBroken] = useState(false);
  const url = letter && letterUrl(letter);
  useEffect(() => {
    if (url === undefined) return;
    let stopped = false;
    loadPdf(url).then(
      (loaded) => {
        if (stopped) return loaded.release();
        setBroken(false);
        setPdf(loaded);
      },
      (error: unknown) => {
        console.error('letter not shown', error);
        if (!stopped) setBroken(true);
      },
    );
    return () => {
      stopped = true;
    };
  }, [url]);
  useEffect(() => () => pdf?.release(), [pdf]);
  return { pdf, broken };
}

function usePageWidth(): readonly [ref: React.RefObject<HTMLElement | null>, width: number] {
  const region = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return;
    const measure = () => setWidth(Math.min(WIDEST, element.clientWidth - MARGIN));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [region, width];
}

interface LetterViewProps {
  readonly letter: LetterPreview | undefined;
  /** A newer one is being set. */
  readonly busy: boolean;
  readonly title: string;
}

/** The very PDF that will print, drawn page by page. */
export function LetterView({ letter, busy, title }: LetterViewProps) {
  const { pdf, broken } = usePdf(letter);
  const [region, width] = usePageWidth();
  const [torn, setTorn] = useState(false);
  const words = text.letter;
  const pages = pdf?.document.numPages ?? 0;
  return (
    <div className="letter" data-testid="letter" data-token={letter?.token}>
      <p className="letter-head" role="status">
        <span>{title}</span>
        <span>{busy ? words.setting : pages > 0 && words.pages(pages)}</span>
      </p>
      {(broken || torn) && <p className="letter-broken">✗ {words.broken}</p>}
      <ScrollRegion ref={region} className="letter-pages" label={words.region(title)}>
        {pdf &&
          width > 0 &&
          Array.from({ length: pages }, (_, index) => (
            <PdfPage
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              key={index}
              document={pdf.document}
              number={index + 1}
              width={width}
              label={words.page(title, index + 1)}
              onFailed={(error) => {
                console.error('page not drawn', error);
                setTorn(true);
              }}
            />
          ))}
      </ScrollRegion>
    </div>
  );
}
