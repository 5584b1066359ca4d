import type { Box } from '#shared/domain/reading/reading-result.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { pageUrl } from '../document/page-url.ts';

const WIDTH = 212;
const HEIGHT = 40;
/** Of the box's height, shown around it. */
const AIR = 0.25;

interface CropProps {
  readonly documentId: DocumentId;
  readonly page: number;
  readonly box: Box;
  readonly size: Pick<DocumentView['pages'][number], 'width' | 'height' | 'turn'>;
}

/** A strip of the page around the box, as large as its frame allows. */
export function Crop({ documentId, page, box: [left, top, width, height], size }: CropProps) {
  const air = height * AIR;
  const scale = Math.min(WIDTH / (width + 2 * air), HEIGHT / (height + 2 * air));
  return (
    <span
      className="crop"
      style={{ width: Math.min(WIDTH, (width + 2 * air) * scale), height: (height + 2 * air) * scale }}
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
