import type { MrzCell } from '../../extract/mrz/cells.ts';
import { BLANK, CLASSES, COLUMNS_A_CELL, MODEL_CHARACTERS } from './model-shape.ts';

/** The network's answer for a line: `CLASSES` rows of `columns` logits. */
export interface LineAnswer {
  readonly logits: Float32Array;
  readonly columns: number;
}

/** How far a character may stand off its place in the grid, columns of the answer: 0.4 of a pitch. */
const FARTHEST = 2;
/** What it costs when a character stands one column nearer to or farther from its neighbour; more is no fixed pitch. */
const STEP_COST = 0.7;
/** Columns to either side of a character's middle that speak for it. */
const AROUND = 1;
/** Other readings are kept from this probability on. */
const WORTH_KEEPING = 0.004;

/** Log-softmax of every column, `columns` rows of `CLASSES`. */
function logShares({ logits, columns }: LineAnswer): Float32Array {
  const shares = new Float32Array(columns * CLASSES);
  for (let column = 0; column < columns; column += 1) {
    let highest = -Infinity;
    for (let one = 0; one < CLASSES; one += 1) highest = Math.max(highest, logits[one * columns + column] ?? 0);
    let sum = 0;
    for (let one = 0; one < CLASSES; one += 1) sum += Math.exp((logits[one * columns + column] ?? 0) - highest);
    const level = highest + Math.log(sum);
    for (let one = 0; one < CLASSES; one += 1)
      shares[column * CLASSES + one] = (logits[one * columns + column] ?? 0) - level;
  }
  return shares;
}

/** Mean log-share of each class around a column. */
function evidence(shares: Float32Array, columns: number, middle: number): Float32Array {
  const found = new Float32Array(CLASSES);
  for (let column = middle - AROUND; column <= middle + AROUND; column += 1) {
    const at = Math.max(0, Math.min(columns - 1, column)) * CLASSES;
    for (let one = 0; one < CLASSES; one += 1) found[one] = (found[one] ?? 0) + (shares[at + one] ?? 0);
  }
  return found.map((sum) => sum / (2 * AROUND + 1));
}

function cellOf(found: Float32Array): MrzCell {
  const highest = Math.max(...found);
  const weights = Array.from(found, (one) => Math.exp(one - highest));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const ranked = weights
    .map((weight, one) => ({ one, share: weight / total }))
    .sort((a, b) => b.share - a.share)
    .filter(({ share }, place) => place === 0 || share >= WORTH_KEEPING);
  const [best] = ranked;
  const others = ranked.slice(1).flatMap(({ one }) => MODEL_CHARACTERS[one] ?? []);
  if (best === undefined || best.one === BLANK) return { character: ' ', confidence: 0, others };
  return { character: MODEL_CHARACTERS[best.one] ?? ' ', confidence: best.share, others };
}

/**
 * Lays the answer on the strip's grid: every character within 0.4 of a pitch of its place, and near its neighbours'
 * distance, the likeliest way through (Viterbi over the offsets).
 */
export function decodeCells(answer: LineAnswer, cells: number): MrzCell[] {
  const { columns } = answer;
  const shares = logShares(answer);
  const offsets = Array.from({ length: 2 * FARTHEST + 1 }, (_, index) => index - FARTHEST);
  const middle = Math.floor(COLUMNS_A_CELL / 2);
  const seen = Array.from({ length: cells }, (_, cell) =>
    offsets.map((offset) => evidence(shares, columns, cell * COLUMNS_A_CELL + middle + offset)),
  );
  const from: number[][] = [];
  let scores = offsets.map(() => 0);
  for (const [cell, found] of seen.entries()) {
    const origins: number[] = [];
    scores = offsets.map((_, here) => {
      let origin = here;
      let best = -Infinity;
      for (const before of cell === 0 ? [here] : [here, here - 1, here + 1]) {
        const score = (scores[before] ?? -Infinity) - (before === here ? 0 : STEP_COST);
        if (score > best) [best, origin] = [score, before];
      }
      origins[here] = origin;
      return best + Math.max(...(found[here] ?? []));
    });
    from.push(origins);
  }
  const path: number[] = [];
  let here = scores.indexOf(Math.max(...scores));
  for (let cell = cells - 1; cell >= 0; cell -= 1) {
    path[cell] = here;
    here = from[cell]?.[here] ?? here;
  }
  return seen.map((found, cell) => cellOf(found[path[cell] ?? FARTHEST] ?? new Float32Array(CLASSES)));
}
