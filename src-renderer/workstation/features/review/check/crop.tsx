import type { Box } from '#shared/domain/reading/reading-result.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { pageUrl } from '../document/page-url.ts';

/**
 * As large as a place may stand: a line of print among others, one by itself, and a stamp of which every line must be
 * legible; `air` of the box's height is shown around it.
 */
const SHAPES = {
  small: { widest: 164, highest: 30, air: 0.2 },
  line: { widest: 212, highest: 40, air: 0.25 },
  stamp: { widest: 212, highest: 76, air: 0.04 },
} as const;

interface CropProps {
  readonly documentId: DocumentId;
  readonly page: number;
  readonly box: Box;
  readonly shape?: keyof typeof SHAPES;
  readonly size: Pick<DocumentView['pages'][number], 'width' | 'height' | 'turn'>;
}

/** A strip of the page around the box, as large as its frame allows. */
export function Crop({ documentId, page, box: [left, top, width, height], shape = 'line', size }: CropProps) {
  const { widest, highest, air: share } = SHAPES[shape];
  const air = height * share;
  const scale = Math.min(widest / (width + 2 * air), highest / (height + 2 * air));
  return (
    <span
      className="crop"
      style={{ width: Math.min(widest, (width + 2 * air) * scale), height: (height + 2 * air) * scale }}
    >
      <img
        src={pageUrl(documentId, page, size.turn)}
        alt=""
        style={{
          width: size.width * scale,
          height: size.height * scale,
          left: (air - left) * scale,
          top: (air - top) * scale,
        }}
      />
    </span>
  );
}
