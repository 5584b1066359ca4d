import type { QuarterTurn, ReadSeal } from '#shared/domain/reading/reading-result.ts';
import { canvasOf, type PageRaster } from './decode/page-source.ts';
import { findSeals } from './recognise/seals/find-seals.ts';
import { boxInView } from './view-image.ts';

/** Long side, in pixels, at which seals are looked for: a ring is still two wide, and noise has evened out. */
const SEAL_SIDE = 800;

/** Round seals of a page, boxes in pixels of its upright view; null on a page without colour. */
export function pageSeals(raster: PageRaster, turn: QuarterTurn, viewScale: number): readonly ReadSeal[] | null {
  const { width, height } = raster.canvas;
  const scale = Math.min(1, SEAL_SIDE / Math.max(width, height));
  const { canvas, context } = canvasOf(width * scale, height * scale);
  context.imageSmoothingQuality = 'high';
  context.drawImage(raster.canvas, 0, 0, canvas.width, canvas.height);
  const seals = findSeals(context.getImageData(0, 0, canvas.width, canvas.height));
  const boxOf = ([left, top, wide, tall]: ReadSeal['box']): ReadSeal['box'] => {
    const [x, y, w, h] = [left, top, wide, tall].map((one) => one / scale);
    return boxInView([x ?? 0, y ?? 0, w ?? 0, h ?? 0], raster, turn, viewScale);
  };
  return seals?.map((seal) => ({ ...seal, box: boxOf(seal.box) })) ?? null;
}
