import type { InkMap } from './ink-map.ts';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Radii that are tried, as shares of the picture's shorter side, and how they grow. */
const SMALLEST = 0.045;
const LARGEST = 0.3;
const GROWTH = 1.06;
/** Slope of the ink's strength from which a place is an edge. */
const EDGE = 0.09;
/** Share of a circle's rim that must have voted for it. */
const FEWEST_VOTES = 0.22;
/** Circles worth a closer look. */
const MOST = 12;

interface Edge {
  readonly x: number;
  readonly y: number;
  /** Unit vector towards more ink: from outside a ring towards its middle. */
  readonly dx: number;
  readonly dy: number;
}

function edgesOf({ width, height, strength }: InkMap): readonly Edge[] {
  const edges: Edge[] = [];
  const at = (x: number, y: number): number => Math.min(0.8, strength[y * width + x] ?? 0);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const across = at(x + 1, y - 1) + 2 * at(x + 1, y) + at(x + 1, y + 1);
      const back = at(x - 1, y - 1) + 2 * at(x - 1, y) + at(x - 1, y + 1);
      const below = at(x - 1, y + 1) + 2 * at(x, y + 1) + at(x + 1, y + 1);
      const above = at(x - 1, y - 1) + 2 * at(x, y - 1) + at(x + 1, y - 1);
      const [dx, dy] = [(across - back) / 8, (below - above) / 8];
      const slope = Math.hypot(dx, dy);
      if (slope >= EDGE) edges.push({ x, y, dx: dx / slope, dy: dy / slope });
    }
  }
  return edges;
}

/** Votes are counted in cells of this many pixels, which forgives a scan that is slightly out of round. */
const CELL = 3;

/** The best centre of one radius, and those beside it that are not its neighbours. */
function centresOf(
  edges: readonly Edge[],
  { width, height }: InkMap,
  radius: number,
): readonly (Circle & { readonly share: number })[] {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const votes = new Uint16Array(columns * rows);
  for (const { x, y, dx, dy } of edges) {
    const column = Math.floor((x + dx * radius) / CELL);
    const row = Math.floor((y + dy * radius) / CELL);
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
    const index = row * columns + column;
    votes[index] = (votes[index] ?? 0) + 1;
  }
  const sum = (column: number, row: number): number => {
    let total = 0;
    for (let y = row - 1; y <= row + 1; y += 1)
      for (let x = column - 1; x <= column + 1; x += 1) total += votes[y * columns + x] ?? 0;
    return total;
  };
  const found: (Circle & { share: number })[] = [];
  const needed = FEWEST_VOTES * 2 * Math.PI * radius;
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) {
      if ((votes[row * columns + column] ?? 0) === 0) continue;
      const share = sum(column, row);
      if (share < needed) continue;
      found.push({ x: (column + 0.5) * CELL, y: (row + 0.5) * CELL, radius, share: share / (2 * Math.PI * radius) });
    }
  }
  return found;
}

/** Two circles whose centres and sizes are nearly those of one. */
export function isSameCircle(a: Circle, b: Circle): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < 0.6 * Math.max(a.radius, b.radius);
}

/**
 * Circles that the edges of the ink point to the middle of (Hough transform by the edge's direction), the likeliest
 * first. A ring that text, a table or another seal crosses keeps most of its votes.
 */
export function votedCircles(map: InkMap): readonly Circle[] {
  const edges = edgesOf(map);
  const side = Math.min(map.width, map.height);
  const candidates: (Circle & { share: number })[] = [];
  for (let radius = SMALLEST * side; radius <= LARGEST * side; radius *= GROWTH)
    candidates.push(...centresOf(edges, map, radius));
  candidates.sort((a, b) => b.share - a.share);
  const chosen: Circle[] = [];
  for (const one of candidates) {
    const rivals = chosen.filter((other) => isSameCircle(one, other));
    // Characters on the inner arc vote for a smaller circle round the same middle: both are looked at.
    if (rivals.some((other) => Math.abs(other.radius - one.radius) < 0.12 * other.radius)) continue;
    if (rivals.length < 3) chosen.push(one);
    if (chosen.length === MOST) break;
  }
  return chosen;
}
