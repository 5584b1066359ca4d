import type { Box } from '#shared/domain/reading/reading-result.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Clockwise degrees. */
export type Rotation = 0 | 90 | 180 | 270;

/** `width` and `page` follow the pane, a number is a multiple of `width`; `crop` brings the box near. */
export type Zoom = 'width' | 'page' | 'crop' | number;

const MIN_SCALE = 0.1;
const MAX_SCALE = 4;
/** Of the pane's width, that a crop fills when it is brought near. */
const CROP_SHARE = 0.6;
const STEP = 1.25;

export function turn(rotation: Rotation, quarters: 1 | -1): Rotation {
  const turns: readonly Rotation[] = [0, 90, 180, 270];
  return turns[(turns.indexOf(rotation) + quarters + 4) % 4] ?? 0;
}

export function rotatedSize(size: Size, rotation: Rotation): Size {
  return rotation % 180 === 0 ? size : { width: size.height, height: size.width };
}

/** Where a box of the upright page lies once the page is turned. */
export function rotateBox([left, top, width, height]: Box, page: Size, rotation: Rotation): Box {
  switch (rotation) {
    case 0:
      return [left, top, width, height];
    case 90:
      return [page.height - top - height, left, height, width];
    case 180:
      return [page.width - left - width, page.height - top - height, width, height];
    case 270:
      return [top, page.width - left - width, height, width];
  }
}

function clampScale(scale: number): number {
  return Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale));
}

/** Screen pixels per pixel of the page image. `box` is already turned. */
export function scaleFor(zoom: Zoom, page: Size, pane: Size, box: Box | null): number {
  const byWidth = pane.width / page.width;
  if (typeof zoom === 'number') return clampScale(byWidth * zoom);
  const byPage = Math.min(byWidth, pane.height / page.height);
  if (zoom === 'page') return clampScale(byPage);
  if (zoom === 'width' || box === null) return clampScale(byWidth);
  const [, , width, height] = box;
  const near = Math.min((pane.width * CROP_SHARE) / width, (pane.height * CROP_SHARE) / height);
  return clampScale(Math.max(byWidth, near));
}

/** A step nearer or farther from where the page is now. */
export function stepZoom(zoom: Zoom, direction: 1 | -1): number {
  const now = typeof zoom === 'number' ? zoom : 1;
  return clampScale(direction > 0 ? now * STEP : now / STEP);
}

/** Scroll position that puts the middle of the box in the middle of the pane. */
export function scrollToBox([left, top, width, height]: Box, scale: number, pane: Size): { left: number; top: number } {
  return {
    left: Math.max(0, (left + width / 2) * scale - pane.width / 2),
    top: Math.max(0, (top + height / 2) * scale - pane.height / 2),
  };
}
