import type { ReadSeal } from '#shared/domain/reading/reading-result.ts';
import { canvasOf, type PageRaster } from './decode/page-source.ts';
import { findSeals } from './recognise/seals/find-seals.ts';

/** Long side, in pixels, at which seals are looked for: a ring is still two wide, and noise has evened out. */
const SEAL_SIDE = 800;

/** Round seals of a page, boxes in pixels of its raster; null on a page without colour. */
export function pageSeals(raster: PageRaster): readonly ReadSeal[] | null {
  const { width, height } = raster.canvas;
  const scale = Math.min(1, SEAL_SIDE / Math.max(width, height));
  const { canvas, context } = canvasOf(width * scale, height * scale);
  context.imageSmoothingQuality = 'high';
  context.drawImage(raster.canvas, 0, 0, canvas.width, canvas.height);
  const seals = findSeals(context.getImageData(0, 0, canvas.width, canvas.height));
  const boxOf = ([left, top, wide, tall]: ReadSeal['box']): ReadSeal['box'] => [
    left / scale,
    top / scale,
    wide / scale,
    tall / scale,
  ];
  return seals?.map((seal) => ({ ...seal, box: boxOf(seal.box) })) ?? null;
}
