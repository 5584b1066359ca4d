/** What one reading says about one value of the form. */
export interface Agreement {
  readonly conclusion: 'same' | 'possible' | 'different';
  readonly reason: string;
}

export function agreement(conclusion: Agreement['conclusion'], reason: string): Agreement {
  return { conclusion, reason };
}

const GRAVITY = { same: 0, possible: 1, different: 2 } as const;

/** The gravest of several: one paper that differs is not outvoted by two that agree. */
export function gravest(agreements: readonly Agreement[]): Agreement | null {
  return agreements.reduce<Agreement | null>(
    (worst, one) => (worst === null || GRAVITY[one.conclusion] > GRAVITY[worst.conclusion] ? one : worst),
    null,
  );
}
