import { canvasOf, type PageRaster } from './decode/page-source.ts';
import type { QuarterTurn } from './preprocess/gray-image.ts';

/** Long side of the picture that the viewer shows: A4 at 200 dpi. */
const VIEW_SIDE = 2339;
/** Good enough that print shows no blocks at 200 %. */
const JPEG_QUALITY = 0.85;

export interface ViewImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  /** Pixels of the view for each pixel of the raster. */
  readonly scale: number;
}

/** The page upright, as the viewer shows it. Drawn pages are PNG, which keeps their edges; scans are JPEG. */
export async function viewImage(raster: PageRaster, turn: QuarterTurn): Promise<ViewImage> {
  const { canvas, drawn } = raster;
  const scale = Math.min(1, VIEW_SIDE / Math.max(canvas.width, canvas.height));
  const [width, height] = [Math.round(canvas.width * scale), Math.round(canvas.height * scale)];
  const view = canvasOf(turn % 2 === 0 ? width : height, turn % 2 === 0 ? height : width);
  view.context.imageSmoothingQuality = 'high';
  view.context.translate(view.canvas.width / 2, view.canvas.height / 2);
  view.context.rotate((turn * Math.PI) / 2);
  view.context.drawImage(canvas, -width / 2, -height / 2, width, height);
  const mime = drawn ? 'image/png' : 'image/jpeg';
  const blob = await view.canvas.convertToBlob({ type: mime, quality: JPEG_QUALITY });
  return {
    bytes: new Uint8Array(await blob.arrayBuffer()),
    mime,
    width: view.canvas.width,
    height: view.canvas.height,
    scale,
  };
}
