import type { MrzCell } from '../extract/mrz/cells.ts';
import { ALPHABETS, alphabetAt } from '../extract/mrz/fit.ts';
import type { MrzLayout } from '../extract/mrz/layouts.ts';
import { type MrzStrip, STRIP_MARGIN, STRIP_PITCH } from '../preprocess/mrz-strip.ts';

/** Letters and digits that OCR-B prints nearly alike; a column that admits both cannot be settled by its alphabet. */
const TWINS: readonly (readonly [letter: string, digit: string])[] = [
  ['O', '0'],
  ['I', '1'],
  ['Z', '2'],
  ['S', '5'],
  ['G', '6'],
  ['B', '8'],
  ['D', '0'],
  ['Q', '0'],
  ['T', '1'],
  ['U', '0'],
];

/** How much better a rival must fit, as correlation, when both stand in the zone; less is noise and changes nothing. */
const TWIN_BY = 0.02;
const OTHER_BY = 0.08;
/** With prints of the rival alone: no further below their usual likeness than this, and it is the rival. */
const ALIKE = 0.015;
/** With prints of the read character alone: further below than this, and it is its twin. */
const UNLIKE = 0.06;
const SETTLED = 0.9;

interface Place {
  readonly strip: MrzStrip;
  readonly column: number;
}

/** A column at half the strip's resolution with a rim of one pixel, wide enough to be shifted by one. */
const PATCH_WIDTH = STRIP_PITCH / 2;
const PATCH_HEIGHT = Math.round(0.85 * STRIP_PITCH);
const RIM_WIDTH = PATCH_WIDTH + 2;

function patchOf({ strip, column }: Place): Float32Array {
  const patch = new Float32Array(RIM_WIDTH * (PATCH_HEIGHT + 2));
  const left = (column + STRIP_MARGIN) * STRIP_PITCH - 2;
  const top = Math.round(strip.height / 2) - PATCH_HEIGHT - 2;
  for (let y = 0; y < PATCH_HEIGHT + 2; y += 1) {
    for (let x = 0; x < RIM_WIDTH; x += 1) {
      const at = (top + 2 * y) * strip.width + left + 2 * x;
      const { data, width } = strip;
      patch[y * RIM_WIDTH + x] =
        (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + width] ?? 255) + (data[at + width + 1] ?? 255);
    }
  }
  return patch;
}

/** Correlation of two columns' pixels, the best over shifts by one pixel. Each place's patch is cut once. */
class Likeness {
  private readonly patches = new Map<string, Float32Array>();
  private readonly strips: readonly MrzStrip[];

  constructor(strips: readonly MrzStrip[]) {
    this.strips = strips;
  }

  between(a: Place, b: Place): number {
    const still = this.patch(a);
    const moving = this.patch(b);
    let best = -1;
    for (let dy = 0; dy <= 2; dy += 1) {
      for (let dx = 0; dx <= 2; dx += 1) best = Math.max(best, correlation(still, moving, dx, dy));
    }
    return best;
  }

  /** With the likest of the places but itself; −1 when there is no other. */
  best(place: Place, others: readonly Place[]): number {
    const rest = others.filter((other) => other.column !== place.column || other.strip !== place.strip);
    return Math.max(-1, ...rest.map((other) => this.between(place, other)));
  }

  /** How alike the places are among themselves: what a true match looks like in this scan. Null for fewer than two. */
  usual(places: readonly Place[]): number | null {
    if (places.length < 2) return null;
    const each = places.map((place) => this.best(place, places)).sort((a, b) => a - b);
    return each[each.length >> 1] ?? null;
  }

  private patch(place: Place): Float32Array {
    const key = `${this.strips.indexOf(place.strip)}:${place.column}`;
    const held = this.patches.get(key) ?? patchOf(place);
    this.patches.set(key, held);
    return held;
  }
}

function correlation(still: Float32Array, moving: Float32Array, dx: number, dy: number): number {
  const n = PATCH_WIDTH * PATCH_HEIGHT;
  let sumA = 0;
  let sumB = 0;
  let squaresA = 0;
  let squaresB = 0;
  let product = 0;
  for (let y = 0; y < PATCH_HEIGHT; y += 1) {
    for (let x = 0; x < PATCH_WIDTH; x += 1) {
      const a = still[(y + 1) * RIM_WIDTH + x + 1] ?? 0;
      const b = moving[(y + dy) * RIM_WIDTH + x + dx] ?? 0;
      sumA += a;
      sumB += b;
      squaresA += a * a;
      squaresB += b * b;
      product += a * b;
    }
  }
  const varianceA = squaresA - (sumA * sumA) / n;
  const varianceB = squaresB - (sumB * sumB) / n;
  if (varianceA < n || varianceB < n) return 0;
  return (product - (sumA * sumB) / n) / Math.sqrt(varianceA * varianceB);
}

function twinsOf(character: string): string[] {
  return TWINS.filter((pair) => pair.includes(character)).map(([letter, digit]) =>
    letter === character ? digit : letter,
  );
}

/** What the zone shows of each character, from columns whose alphabet leaves no doubt whether it is letter or digit. */
function exemplars(
  strips: readonly MrzStrip[],
  layout: MrzLayout,
  rows: readonly (readonly MrzCell[])[],
  shift: number,
): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const [line, row] of rows.entries()) {
    const strip = strips[line];
    if (strip === undefined) continue;
    for (const [column, { character }] of row.entries()) {
      const alphabet = alphabetAt(layout, line, column, '');
      if (alphabet === 'either' || character === '<' || character === ' ') continue;
      const isDigit = alphabet === 'digit';
      const twin = TWINS.find((pair) => pair[isDigit ? 0 : 1] === character);
      const shown = twin === undefined ? character : twin[isDigit ? 1 : 0];
      const held = found.get(shown) ?? [];
      if (held.length < 6) found.set(shown, [...held, { strip, column: column + shift }]);
    }
  }
  return found;
}

/** By how much the place looks more like the rival than like what was read there; positive means the rival. */
function lead(
  place: Place,
  read: string,
  rival: string,
  known: ReadonlyMap<string, readonly Place[]>,
  likeness: Likeness,
): number {
  const isTwin = twinsOf(read).includes(rival);
  const own = known.get(read) ?? [];
  const rivals = known.get(rival) ?? [];
  const asOwn = likeness.best(place, own);
  const asRival = likeness.best(place, rivals);
  if (asOwn >= 0 && asRival >= 0) return asRival - asOwn - (isTwin ? TWIN_BY : OTHER_BY);
  if (asRival >= 0) return asRival - (likeness.usual(rivals) ?? 1) + ALIKE;
  if (!isTwin || asOwn < 0) return -1;
  return (likeness.usual(own) ?? 0) - UNLIKE - asOwn;
}

/**
 * Holds each column against the same zone's own print: its dates show what a 0 looks like, its names what an O does.
 * What reads as one character but is printed like another becomes the other; where the zone shows neither, nothing is
 * settled. Only characters that the column admits come into question.
 */
export function settleLookalikes(
  strips: readonly MrzStrip[],
  layout: MrzLayout,
  rows: readonly (readonly MrzCell[])[],
  shift: number,
): MrzCell[][] {
  const known = exemplars(strips, layout, rows, shift);
  const likeness = new Likeness(strips);
  return rows.map((row, line) =>
    row.map((cell, column) => {
      const strip = strips[line];
      if (strip === undefined || cell.character === '<' || cell.character === ' ') return cell;
      const admits = ALPHABETS[alphabetAt(layout, line, column, '')];
      if (!admits.test(cell.character)) return cell;
      const place = { strip, column: column + shift };
      const candidates = new Set([...known.keys(), ...twinsOf(cell.character)]);
      let best = cell.character;
      let bestLead = 0;
      for (const rival of candidates) {
        if (rival === cell.character || !admits.test(rival)) continue;
        const by = lead(place, cell.character, rival, known, likeness);
        if (by > bestLead) {
          best = rival;
          bestLead = by;
        }
      }
      if (best === cell.character) return cell;
      return { character: best, confidence: cell.confidence * SETTLED, others: [cell.character, ...cell.others] };
    }),
  );
}
