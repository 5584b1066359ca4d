import type { Box, QuarterTurn } from '#shared/domain/reading/reading-result.ts';
import { canvasOf, type PageRaster, releaseCanvas } from './decode/page-source.ts';

/** Long side of the picture that the viewer shows: A4 at 200 dpi. */
const VIEW_SIDE = 2339;
/** Good enough that print shows no blocks at 200 %. */
const JPEG_QUALITY = 0.85;

export interface ViewSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of the view for each pixel of the raster. */
  readonly scale: number;
}

export interface ViewImage extends ViewSize {
  readonly turn: QuarterTurn;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: 'image/png' | 'image/jpeg';
}

/** What the picture measures, which all boxes refer to; known without drawing it. */
export function viewSize({ canvas }: PageRaster, turn: QuarterTurn): ViewSize {
  const scale = Math.min(1, VIEW_SIDE / Math.max(canvas.width, canvas.height));
  const [width, height] = [Math.round(canvas.width * scale), Math.round(canvas.height * scale)];
  return turn % 2 === 0 ? { width, height, scale } : { width: height, height: width, scale };
}

/** The page as the viewer shows it. Drawn pages are PNG, which keeps their edges; scans are JPEG. */
export async function viewImage(raster: PageRaster, turn: QuarterTurn): Promise<ViewImage> {
  const { canvas, drawn } = raster;
  const size = viewSize(raster, turn);
  const flat = viewSize(raster, 0);
  const view = canvasOf(size.width, size.height);
  view.context.imageSmoothingQuality = 'high';
  view.context.translate(view.canvas.width / 2, view.canvas.height / 2);
  view.context.rotate((turn * Math.PI) / 2);
  view.context.drawImage(canvas, -flat.width / 2, -flat.height / 2, flat.width, flat.height);
  const mime = drawn ? 'image/png' : 'image/jpeg';
  const blob = await view.canvas.convertToBlob({ type: mime, quality: JPEG_QUALITY });
  releaseCanvas(view.canvas);
  return { ...size, turn, mime, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** A box of the raster in pixels of the upright view. */
export function boxInView([left, top, width, height]: Box, raster: PageRaster, turn: QuarterTurn, scale: number): Box {
  const { canvas } = raster;
  const turned: Box =
    turn === 0
      ? [left, top, width, height]
      : turn === 1
        ? [canvas.height - top - height, left, height, width]
        : turn === 2
          ? [canvas.width - left - width, canvas.height - top - height, width, height]
          : [top, canvas.width - left - width, height, width];
  const [x, y, w, h] = turned.map((one) => Math.round(one * scale));
  return [x ?? 0, y ?? 0, w ?? 0, h ?? 0];
}
