/** First wait after a failure, and the longest: an office line that comes back is noticed within minutes. */
const FIRST_MS = 2_000;
const LONGEST_MS = 120_000;

/**
 * How long to wait after so many failures in a row: doubling, with full jitter above half, so that twenty stations that
 * lost the centre together do not come back together. `chance` is 0 ≤ x < 1.
 */
export function backoffMs(failures: number, chance: number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20));
  return Math.round(ceiling / 2 + (ceiling / 2) * chance);
}
