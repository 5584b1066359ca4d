import type { InkMap } from './ink-map.ts';
import type { Circle } from './ring-votes.ts';

/** A ring as it lies on the page: a scan is true to a few per cent, a photograph less so. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  /** 0–1: share of the way round on which there is ink. */
  readonly coverage: number;
  /** Mean strength of the ink on the ring. */
  readonly strength: number;
}

const SECTORS = 72;
const DIRECTIONS = Array.from({ length: SECTORS }, (_, index) => {
  const angle = (2 * Math.PI * index) / SECTORS;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** Strength from which a place has ink: a faded stamp half covered by a character still has. */
const INKED = 0.2;

/** Strongest ink near each of the directions, at a share of the ring's radius. */
function inkAround(map: InkMap, ring: Omit<Ring, 'coverage' | 'strength'>, share: number): readonly number[] {
  const reach = Math.max(1, Math.round(0.03 * ring.radiusX));
  return DIRECTIONS.map(([dx, dy]) => {
    let strongest = 0;
    for (let step = -reach; step <= reach; step += 1) {
      const x = Math.round(ring.x + dx * (ring.radiusX * share + step));
      const y = Math.round(ring.y + dy * (ring.radiusY * share + step));
      if (x < 0 || y < 0 || x >= map.width || y >= map.height) continue;
      strongest = Math.max(strongest, map.strength[y * map.width + x] ?? 0);
    }
    return strongest;
  });
}

const shareOf = (inks: readonly number[]): number => inks.filter((ink) => ink >= INKED).length / inks.length;

/** Moves and stretches of a voted circle among which its true ring is looked for. */
const SHIFTS = [-0.06, -0.03, 0, 0.03, 0.06];
const STRETCHES = [-0.08, -0.04, 0, 0.04, 0.08];

function fitted(map: InkMap, { x, y, radius }: Circle): Ring {
  let best: Ring = { x, y, radiusX: radius, radiusY: radius, coverage: 0, strength: 0 };
  const consider = (ring: Omit<Ring, 'coverage' | 'strength'>): void => {
    const inks = inkAround(map, ring, 1);
    const strength = inks.reduce((sum, ink) => sum + ink, 0) / inks.length;
    if (strength > best.strength) best = { ...ring, coverage: shareOf(inks), strength };
  };
  for (const dx of SHIFTS)
    for (const dy of SHIFTS) consider({ x: x + dx * radius, y: y + dy * radius, radiusX: radius, radiusY: radius });
  const centre = best;
  for (const wider of STRETCHES)
    for (const taller of STRETCHES)
      consider({ ...centre, radiusX: radius * (1 + wider), radiusY: radius * (1 + taller) });
  return best;
}

/** Way round that must be inked, and how much less there may be just outside. */
const FEWEST = 0.6;
const MOST_OUTSIDE = 0.45;
/** Ink all the way from the ring inwards is a disc, a picture or a bar, not a seal's ring. */
const MOST_SOLID = 0.5;

/** The ring of a seal where a circle was voted for, or null: it has ink nearly all round, paper outside, gaps inside. */
export function ringAt(map: InkMap, circle: Circle): Ring | null {
  const ring = fitted(map, circle);
  if (ring.coverage < FEWEST) return null;
  if (shareOf(inkAround(map, ring, 1.16)) > MOST_OUTSIDE) return null;
  const inside = [0.92, 0.84, 0.76].map((share) => inkAround(map, ring, share));
  const solid = DIRECTIONS.filter((_, index) => inside.every((inks) => (inks[index] ?? 0) >= INKED)).length;
  return solid / SECTORS > MOST_SOLID ? null : ring;
}
