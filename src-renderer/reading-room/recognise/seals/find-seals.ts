import type { ReadSeal } from '#shared/domain/reading/reading-result.ts';
import { type ColourPicture, type Ink, inkMap, isInColour } from './ink-map.ts';
import { type Ring, ringAt } from './ring-check.ts';
import { isSameCircle, votedCircles } from './ring-votes.ts';

/** Strength of a fresh stamp's ring on a good scan. */
const FRESH = 0.6;

/** Below this a ring is more likely something else that is round. */
const SEAL_FROM = 0.3;

/** By how much of the ring is there and how clearly it is ink. */
function confidenceOf({ coverage, strength }: Ring): number {
  const round = Math.min(1, (coverage - 0.5) / 0.42);
  return Math.min(0.98, round * (0.6 + 0.4 * Math.min(1, strength / FRESH)));
}

/** Red and blue light over the paper round the ring: purple ink leaves nearly as much red as blue. */
function colourOf(picture: ColourPicture, ink: Ink, ring: Ring): ReadSeal['colour'] {
  if (ink === 'red') return 'red';
  const sum = [0, 0];
  for (let degrees = 0; degrees < 360; degrees += 3) {
    const angle = (degrees * Math.PI) / 180;
    const x = Math.round(ring.x + Math.cos(angle) * ring.radiusX);
    const y = Math.round(ring.y + Math.sin(angle) * ring.radiusY);
    const at = (y * picture.width + x) * 4;
    const green = picture.data[at + 1] ?? 0;
    sum[0] = (sum[0] ?? 0) + (picture.data[at] ?? 0) - green;
    sum[1] = (sum[1] ?? 0) + (picture.data[at + 2] ?? 0) - green;
  }
  const [red = 0, blue = 0] = sum;
  return red > 0.35 * blue ? 'purple' : 'blue';
}

function ringsOf(picture: ColourPicture, ink: Ink): readonly Ring[] {
  const map = inkMap(picture, ink);
  const rings = votedCircles(map).flatMap((circle) => ringAt(map, circle) ?? []);
  const asCircle = ({ x, y, radiusX, radiusY }: Ring) => ({ x, y, radius: Math.max(radiusX, radiusY) });
  // Of circles round one middle the outermost is the seal's rim.
  const outermost = rings.toSorted((a, b) => b.radiusX - a.radiusX);
  return outermost.filter((ring, index) =>
    outermost.slice(0, index).every((other) => !isSameCircle(asCircle(ring), asCircle(other))),
  );
}

/**
 * Round seals on a page, red ones first, boxes in pixels of the picture; null where the picture has no colour, so that
 * nothing can be said. The picture is best 800 pixels long: rings are about a hundredth of a page wide.
 */
export function findSeals(picture: ColourPicture): readonly ReadSeal[] | null {
  if (!isInColour(picture)) return null;
  const seals = (['red', 'blue'] as const).flatMap((ink) =>
    ringsOf(picture, ink).map((ring) => ({
      colour: colourOf(picture, ink, ring),
      confidence: confidenceOf(ring),
      box: [
        Math.round(ring.x - ring.radiusX),
        Math.round(ring.y - ring.radiusY),
        Math.round(2 * ring.radiusX),
        Math.round(2 * ring.radiusY),
      ] as const,
    })),
  );
  return seals.filter(({ confidence }) => confidence >= SEAL_FROM);
}
