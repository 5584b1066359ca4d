import { median } from '#shared/recognition/median.ts';
import type { Blob } from './components.ts';
import { type ColumnPoint, countedFrom, fitCurve, placeAt, type RowCurve, stepAt } from './row-curve.ts';

/**
 * A row of characters at a fixed pitch, as the machine-readable zone has them (ICAO 9303-3 §4.1: OCR-B, 10 characters
 * an inch).
 */
export interface CharacterRow extends RowCurve {
  /** Columns from the first to the last blob seen. */
  readonly columns: number;
  /** Columns in which a blob was seen. */
  readonly seen: number;
  /** Median height of its blobs, pixels. */
  readonly height: number;
}

interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Tangent of the steepest tilt that is followed, about 19°. */
const STEEPEST = 0.35;
/** Columns in a row that may be missing: glyphs that touch, or that a stamp swallowed. */
const LONGEST_GAP = 5;

/** Blobs that could be a character of a zone: neither dust nor a rule nor a photograph. */
function glyphsOf(blobs: readonly Blob[]): Glyph[] {
  return blobs
    .filter(
      ({ width, height, ink }) =>
        height >= 7 && height <= 90 && width >= 0.1 * height && width <= 1.5 * height && ink >= 0.08 * width * height,
    )
    .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2, height }))
    .sort((a, b) => a.x - b.x);
}

/** Finds glyphs by position: buckets along x, as a page holds tens of thousands of them. */
class GlyphIndex {
  private readonly buckets = new Map<number, Glyph[]>();

  constructor(glyphs: readonly Glyph[]) {
    for (const glyph of glyphs) {
      const key = Math.floor(glyph.x / 32);
      const bucket = this.buckets.get(key);
      if (bucket === undefined) this.buckets.set(key, [glyph]);
      else bucket.push(glyph);
    }
  }

  *between(fromX: number, toX: number): Generator<Glyph> {
    for (let key = Math.floor(fromX / 32); key <= Math.floor(toX / 32); key += 1) {
      for (const glyph of this.buckets.get(key) ?? []) if (glyph.x >= fromX && glyph.x <= toX) yield glyph;
    }
  }

  nearest(x: number, y: number, reach: number, height: number): Glyph | null {
    let best: Glyph | null = null;
    let bestDistance = reach;
    for (const glyph of this.between(x - reach, x + reach)) {
      const distance = Math.hypot(glyph.x - x, glyph.y - y);
      if (distance <= bestDistance && isAlike(glyph.height, height)) {
        best = glyph;
        bestDistance = distance;
      }
    }
    return best;
  }
}

function isAlike(a: number, b: number): boolean {
  return a < 1.6 * b && b < 1.6 * a;
}

function rightNeighbour(glyph: Glyph, index: GlyphIndex): Glyph | null {
  let best: Glyph | null = null;
  for (const other of index.between(glyph.x + 0.5 * glyph.height, glyph.x + 2.1 * glyph.height)) {
    const dx = other.x - glyph.x;
    if (Math.abs(other.y - glyph.y) > STEEPEST * dx + 0.1 * glyph.height) continue;
    if (!isAlike(other.height, glyph.height)) continue;
    if (best === null || other.x < best.x) best = other;
  }
  return best;
}

/** Runs of at least six glyphs whose neighbours stand at one distance. */
function seeds(glyphs: readonly Glyph[], index: GlyphIndex): Glyph[][] {
  const found: Glyph[][] = [];
  const started = new Set<Glyph>();
  for (const first of glyphs) {
    if (started.has(first)) continue;
    const run = [first];
    let gap = 0;
    for (let next = rightNeighbour(first, index); next !== null; next = rightNeighbour(next, index)) {
      const last = run[run.length - 1] ?? first;
      const step = next.x - last.x;
      if (gap > 0 && Math.abs(step - gap) > 0.3 * gap) break;
      gap = gap === 0 ? step : gap * 0.7 + step * 0.3;
      run.push(next);
    }
    if (run.length < 6) continue;
    for (const glyph of run.slice(0, -1)) started.add(glyph);
    found.push(run);
  }
  return found.sort((a, b) => b.length - a.length);
}

function pointsOf(placed: ReadonlyMap<number, Glyph>): ColumnPoint[] {
  return [...placed].map(([column, { x, y }]) => ({ column, x, y }));
}

/** Follows a seed to both ends of its row, column by column, predicting from the nearest columns placed so far. */
function grow(seed: readonly Glyph[], index: GlyphIndex, height: number): Map<number, Glyph> {
  const placed = new Map(seed.map((glyph, column) => [column, glyph] as const));
  for (const direction of [1, -1] as const) {
    let misses = 0;
    for (
      let column = direction === 1 ? seed.length : -1;
      misses < LONGEST_GAP && placed.size < 60;
      column += direction
    ) {
      const near = pointsOf(placed).filter((point) => Math.abs(point.column - column) <= 10 + misses);
      const row = fitCurve(near.length >= 5 ? near : pointsOf(placed));
      const reach = 0.32 * Math.hypot(...stepAt(row, column));
      const glyph = index.nearest(...placeAt(row, column), reach, height);
      if (glyph === null) {
        misses += 1;
        continue;
      }
      misses = 0;
      placed.set(column, glyph);
    }
  }
  return placed;
}

/** Rows at a fixed pitch that run roughly from left to right. */
export function findCharacterRows(blobs: readonly Blob[]): CharacterRow[] {
  const glyphs = glyphsOf(blobs);
  const index = new GlyphIndex(glyphs);
  const taken = new Set<Glyph>();
  const rows: CharacterRow[] = [];
  for (const seed of seeds(glyphs, index)) {
    if (seed.some((glyph) => taken.has(glyph))) continue;
    const placed = grow(seed, index, median(seed.map((glyph) => glyph.height)));
    const columns = [...placed.keys()];
    const first = Math.min(...columns);
    const span = Math.max(...columns) - first + 1;
    if (placed.size < 15 || placed.size < 0.55 * span) continue;
    const fit = fitCurve(pointsOf(placed));
    const strays = pointsOf(placed).filter(({ column, x, y }) => {
      const [atX, atY] = placeAt(fit, column);
      return Math.hypot(x - atX, y - atY) > 0.3 * Math.hypot(...stepAt(fit, column));
    });
    if (strays.length > 0.25 * placed.size) continue;
    for (const glyph of placed.values()) taken.add(glyph);
    rows.push({
      ...countedFrom(fit, first),
      columns: span,
      seen: placed.size,
      height: median([...placed.values()].map((glyph) => glyph.height)),
    });
  }
  return rows;
}
