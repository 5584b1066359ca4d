import type { GrayImage } from '../../preprocess/gray-image.ts';
import type { StampRegion } from './stamp-regions.ts';

/** A square cut of the page that holds a region whichever way it is turned, white where the page ends. */
export interface RegionCut {
  readonly image: GrayImage;
  /** Place of the cut's first pixel on the page. */
  readonly left: number;
  readonly top: number;
}

/** Air around the region, as a share of its diagonal. */
const AIR = 0.04;

export function cutRegion(page: GrayImage, region: StampRegion): RegionCut {
  const side = Math.ceil(Math.hypot(region.width, region.height) * (1 + 2 * AIR));
  const left = Math.round(region.left + region.width / 2 - side / 2);
  const top = Math.round(region.top + region.height / 2 - side / 2);
  const air = Math.round(AIR * side);
  const data = new Uint8Array(side * side).fill(255);
  const fromY = Math.max(0, region.top - air);
  const toY = Math.min(page.height, region.top + region.height + air);
  const fromX = Math.max(0, region.left - air);
  const toX = Math.min(page.width, region.left + region.width + air);
  // Only the region's own box is copied: what stands in the corners beside it belongs to others.
  for (let y = fromY; y < toY; y += 1)
    data.set(page.data.subarray(y * page.width + fromX, y * page.width + toX), (y - top) * side + (fromX - left));
  return { image: { width: side, height: side, data }, left, top };
}
