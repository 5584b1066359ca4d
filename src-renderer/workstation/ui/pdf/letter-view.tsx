import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { LetterPreview } from '#shared/ipc/views/work-views.ts';
import { PdfPages } from './pdf-pages.tsx';
import './letter.css';

const MARGIN = 40;
/** Wider than this a page is only larger, not clearer. */
const WIDEST = 900;

function usePaneWidth(): readonly [ref: React.RefObject<HTMLDivElement | null>, width: number] {
  const pane = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const measure = () => setWidth(Math.min(WIDEST, element.clientWidth - MARGIN));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [pane, width];
}

interface LetterViewProps {
  readonly letter: LetterPreview | undefined;
  /** A newer one is being set. */
  readonly busy: boolean;
  readonly title: string;
}

function headWords({ letter, busy }: LetterViewProps): string {
  if (busy) return text.letter.setting;
  return letter ? text.letter.pages(letter.pages) : text.letter.nothing;
}

/** The very PDF that will print, drawn page by page. */
export function LetterView(props: LetterViewProps) {
  const { letter, title } = props;
  const [pane, width] = usePaneWidth();
  const [broken, setBroken] = useState<string | null>(null);
  const token = letter?.token ?? null;
  useEffect(() => setBroken((before) => (before === token ? before : null)), [token]);
  return (
    <div ref={pane} className="letter" data-testid="letter" data-token={letter?.token} aria-busy={props.busy}>
      <p className="letter-head" role="status">
        <span>{title}</span>
        <span>{headWords(props)}</span>
      </p>
      {broken !== null && <p className="letter-broken">✗ {text.letter.broken}</p>}
      {letter && width > 0 && (
        <PdfPages
          url={`/letters/${letter.token}.pdf`}
          width={width}
          title={title}
          onBroken={() => setBroken(letter.token)}
        />
      )}
    </div>
  );
}
