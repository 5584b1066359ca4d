const WINDOW_MS = 60_000;
/** A desk of an employer that checks a stack of papers, not a machine that counts through the numbers. */
const MOST_A_WINDOW = 30;
/** So many addresses are kept in mind; past that everybody begins anew, which only a flood brings about. */
const MOST_KEPT = 20_000;

/** Seconds that this address has to wait; 0 when it may look. Counts the visit. */
export type Visits = (address: string) => number;

/** In this process alone: a page that is only read needs no shared count. */
export function countVisits(clock: () => number): Visits {
  const kept = new Map<string, { readonly since: number; count: number }>();
  return (address) => {
    const now = clock();
    const known = kept.get(address);
    if (known && now - known.since < WINDOW_MS) {
      known.count += 1;
      return known.count <= MOST_A_WINDOW ? 0 : Math.ceil((known.since + WINDOW_MS - now) / 1000);
    }
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(address, { since: now, count: 1 });
    return 0;
  };
}
