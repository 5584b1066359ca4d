import { median } from '#shared/recognition/median.ts';
import type { Blob } from './components.ts';

/** How the print runs on a page before it is turned: `tilt` in radians from the nearest axis, clockwise positive. */
export interface TextDirection {
  readonly axis: 'horizontal' | 'vertical';
  readonly tilt: number;
  /** Share of glyphs whose nearest neighbour lies along the axis; about ½ on a page without text. */
  readonly certainty: number;
  readonly glyphs: number;
  /** Median glyph height, pixels. */
  readonly height: number;
}

interface Centre {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function centresOf(blobs: readonly Blob[]): Centre[] {
  return blobs
    .filter(({ width, height }) => Math.max(width, height) >= 6 && Math.max(width, height) <= 120)
    .filter(({ width, height }) => width <= 3 * height && height <= 3 * width)
    .map(({ left, top, width, height }) => ({
      x: left + width / 2,
      y: top + height / 2,
      size: Math.max(width, height),
    }));
}

const CELL = 64;

/** The nearest blob of like size for each, by a grid of cells. */
function neighbourVectors(centres: readonly Centre[]): { dx: number; dy: number }[] {
  const grid = new Map<string, Centre[]>();
  for (const centre of centres) {
    const key = `${Math.floor(centre.x / CELL)},${Math.floor(centre.y / CELL)}`;
    const cell = grid.get(key);
    if (cell === undefined) grid.set(key, [centre]);
    else cell.push(centre);
  }
  const vectors: { dx: number; dy: number }[] = [];
  for (const centre of centres) {
    let best = Number.POSITIVE_INFINITY;
    let vector: { dx: number; dy: number } | null = null;
    for (let cy = -1; cy <= 1; cy += 1) {
      for (let cx = -1; cx <= 1; cx += 1) {
        const key = `${Math.floor(centre.x / CELL) + cx},${Math.floor(centre.y / CELL) + cy}`;
        for (const other of grid.get(key) ?? []) {
          if (other === centre || other.size > 1.8 * centre.size || centre.size > 1.8 * other.size) continue;
          const dx = other.x - centre.x;
          const dy = other.y - centre.y;
          const distance = Math.hypot(dx, dy);
          if (distance >= 0.4 * centre.size && distance < best) {
            best = distance;
            vector = { dx, dy };
          }
        }
      }
    }
    if (vector !== null && best < 3 * centre.size) vectors.push(vector);
  }
  return vectors;
}

/** Within a line glyphs stand closer than lines do, so nearest neighbours mostly lie along the print. */
export function findTextDirection(blobs: readonly Blob[]): TextDirection {
  const centres = centresOf(blobs);
  const vectors = neighbourVectors(centres);
  const horizontal = vectors.filter(({ dx, dy }) => Math.abs(dx) > Math.abs(dy));
  const share = vectors.length === 0 ? 0.5 : horizontal.length / vectors.length;
  const axis = share >= 0.5 ? 'horizontal' : 'vertical';
  const angles = vectors
    .map(({ dx, dy }) => (axis === 'horizontal' ? Math.atan(dy / (dx || 1e-9)) : Math.atan(-dx / (dy || 1e-9))))
    .filter((angle) => Math.abs(angle) < 0.35);
  return {
    axis,
    tilt: median(angles),
    certainty: Math.max(share, 1 - share),
    glyphs: centres.length,
    height: median(centres.map((centre) => centre.size)),
  };
}
