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

/** `npm run rel -- NAME`: what is attacked on purpose, again and again. */
export const RELIABILITY: Readonly<Record<string, ReliabilityRun>> = {
  kill: {
    what: '在随机时刻杀死正在保存的进程，重启后凡是确认过的都还在',
    short: 8,
    long: 200,
    load: () => import('./kill.ts'),
  },
};
