/** First wait after a failure, and the longest. */
const FIRST_MS = 2_000;
const LONGEST_MS = 120_000;
/** A line that is dead costs nobody anything: asked more often, so that the person sees its return within the half minute. */
const LONGEST_UNREACHED_MS = 20_000;

/**
 * How long to wait after so many failures in a row: doubling, with full jitter above half, so that twenty stations that
 * lost the centre together do not come back together. `chance` is 0 ≤ x < 1. `reached`: the centre answered, if only
 * with an error; it is spared more than a line without an answer.
 */
export function backoffMs(failures: number, chance: number, reached: boolean): number {
  const longest = reached ? LONGEST_MS : LONGEST_UNREACHED_MS;
  const ceiling = Math.min(longest, FIRST_MS * 2 ** Math.min(failures - 1, 20));
  return Math.round(ceiling / 2 + (ceiling / 2) * chance);
}
