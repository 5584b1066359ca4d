import { text } from '#shared/i18n/index.ts';
import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import { ScrollRegion } from '../scroll/scroll-region.tsx';
import { PdfPage } from './pdf-page.tsx';
import { usePdf } from './use-pdf.ts';
import './letter.css';

interface PdfPagesProps {
  readonly url: string;
  /** CSS pixels. */
  readonly width: number;
  readonly title: string;
  readonly onBroken: () => void;
}

/** The pages of a PDF, one under the other; of one with thousands only as many as a paper may have. */
export function PdfPages({ url, width, title, onBroken }: PdfPagesProps) {
  const { pdf, stale } = usePdf(url, onBroken);
  const pages = Math.min(pdf?.document.numPages ?? 0, READING_LIMITS.pages);
  return (
    <ScrollRegion className="letter-pages" label={text.letter.region(title)}>
      {pdf &&
        Array.from({ length: pages }, (_, index) => (
          <PdfPage
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            key={index}
            document={pdf.document}
            number={index + 1}
            width={width}
            label={text.letter.page(title, index + 1)}
            stale={stale}
            onFailed={onBroken}
          />
        ))}
    </ScrollRegion>
  );
}
