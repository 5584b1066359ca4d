export interface ReliabilityOutcome {
  readonly rounds: number;
  readonly violations: readonly string[];
}

export interface ReliabilityOptions {
  /** Every choice of the run follows from it. */
  readonly seed: number;
  readonly rounds: number;
  readonly log: (text: string) => void;
}

export interface ReliabilityRun {
  readonly what: string;
  /** Rounds of the short form, which `npm test` runs, and of `--long`. */
  readonly short: number;
  readonly long: number;
  load(): Promise<{ run(options: ReliabilityOptions): Promise<ReliabilityOutcome> }>;
}
