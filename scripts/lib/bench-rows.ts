/** One figure of a benchmark; `ratio` = value ÷ baseline, the figure to trust on a noisy machine. */
export interface BenchRow {
  readonly bench: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB' | '%' | 'rows/s' | 'count';
  /** What the same machine does for the plainest way to the same end, measured in the same run; null when there is none. */
  readonly baseline: number | null;
  readonly ratio: number | null;
  /** Value that must not be passed (a floor for `higher`), null for a figure that is only watched. */
  readonly target: number | null;
  readonly ok: boolean;
}

export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: BenchRow['unit'];
  readonly baseline?: number;
  readonly target?: number;
  readonly better?: 'lower' | 'higher';
}

export interface Bench {
  readonly what: string;
  run(log: (text: string) => void): Promise<readonly Figure[]>;
}

export function toRow(bench: string, { figure, value, unit, baseline, target, better = 'lower' }: Figure): BenchRow {
  const held = target === undefined || (better === 'lower' ? value <= target : value >= target);
  return {
    bench,
    figure,
    value: round(value),
    unit,
    baseline: baseline === undefined ? null : round(baseline),
    ratio: baseline === undefined || baseline === 0 ? null : round(value / baseline),
    target: target ?? null,
    ok: held && Number.isFinite(value),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Value at `share` (0–1) of the sorted samples, nearest rank. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Runs both in turn, so that a busy moment of the machine meets both alike; answers milliseconds of each round. */
export async function interleave(
  rounds: number,
  product: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<{ product: number[]; baseline: number[] }> {
  const samples = { product: [] as number[], baseline: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const productFirst = round % 2 === 0;
    if (productFirst) samples.product.push(await product());
    samples.baseline.push(await baseline());
    if (!productFirst) samples.product.push(await product());
  }
  return samples;
}
