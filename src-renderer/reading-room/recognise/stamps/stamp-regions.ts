import { findBlobs } from '../../preprocess/components.ts';
import { type GrayImage, shrinkGray } from '../../preprocess/gray-image.ts';
import { type InkMask, inkMask } from '../../preprocess/threshold.ts';

/** Where a stamp may be, pixels of the page. */
export interface StampRegion {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Long side at which stamps are looked for, and the side of the cells that ink is gathered in, pixels of that. */
const SEARCH_SIDE = 1000;
const CELL = 8;
/** Ink of a stamp stands out more than the pattern of the paper. */
const DROP = 0.22;
/** Share of a cell that is ink where a stamp runs through it. */
const INKED = 0.09;
/** Sides of a region against the page's long side: smaller is a page number, larger a frame of the page. */
const SMALLEST = 0.075;
const LARGEST = 0.85;
const FLATTEST = 0.28;

function cellsOf(mask: InkMask): InkMask {
  const width = Math.ceil(mask.width / CELL);
  const height = Math.ceil(mask.height / CELL);
  const counts = new Uint16Array(width * height);
  for (let y = 0; y < mask.height; y += 1) {
    const row = Math.floor(y / CELL) * width;
    for (let x = 0; x < mask.width; x += 1) {
      const at = row + Math.floor(x / CELL);
      if (mask.data[y * mask.width + x] === 1) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return { width, height, data: Uint8Array.from(counts, (count) => (count >= INKED * CELL * CELL ? 1 : 0)) };
}

/** Every inked cell reaches so far to each side that the lines of one stamp touch. */
function widened({ width, height, data }: InkMask): InkMask {
  const wide = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (data[y * width + x] !== 1) continue;
      const from = Math.max(0, x - 1);
      const to = Math.min(width - 1, x + 1);
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
        wide.fill(1, row * width + from, row * width + to + 1);
    }
  }
  return { width, height, data: wide };
}

function isWithin(inner: StampRegion, outer: StampRegion): boolean {
  return (
    inner !== outer &&
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}

/** Regions of dense ink the size of a stamp, the largest first; stamps that lie over each other come as one. */
export function findStampRegions(page: GrayImage): StampRegion[] {
  const factor = Math.max(1, Math.round(Math.max(page.width, page.height) / SEARCH_SIDE));
  const small = shrinkGray(page, factor);
  const cells = cellsOf(inkMask(small, Math.round(Math.min(small.width, small.height) / 18), DROP));
  const unit = CELL * factor;
  const long = Math.max(page.width, page.height);
  return findBlobs(widened(cells))
    .map(({ left, top, width, height }) => ({
      left: left * unit,
      top: top * unit,
      width: Math.min(page.width - left * unit, width * unit),
      height: Math.min(page.height - top * unit, height * unit),
    }))
    .filter(({ width, height }) => {
      const [longer, shorter] = [Math.max(width, height), Math.min(width, height)];
      return longer >= SMALLEST * long && longer <= LARGEST * long && shorter >= FLATTEST * longer;
    })
    .filter((region, _, all) => !all.some((other) => isWithin(region, other)))
    .sort((a, b) => b.width * b.height - a.width * a.height);
}
