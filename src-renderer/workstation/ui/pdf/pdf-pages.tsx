import { text } from '#shared/i18n/index.ts';
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

/** All pages of a PDF, one under the other. */
export function PdfPages({ url, width, title, onBroken }: PdfPagesProps) {
  const pdf = usePdf(url, onBroken);
  const pages = pdf?.document.numPages ?? 0;
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
            onFailed={onBroken}
          />
        ))}
    </ScrollRegion>
  );
}
