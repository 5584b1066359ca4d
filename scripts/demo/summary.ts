import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

export interface StepOutcome {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly error?: string;
}

export interface Summary {
  readonly ok: boolean;
  readonly ms: number;
  readonly steps: readonly StepOutcome[];
  readonly files: readonly string[];
}

/** Runs steps in order; after the first that fails the rest would only repeat its trouble, so it stops there. */
export async function runSteps(
  steps: readonly { readonly name: string; run(): Promise<void> }[],
  say: (line: string) => void,
): Promise<readonly StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const { name, run } of steps) {
    const started = performance.now();
    const taken = (): number => Math.round(performance.now() - started);
    try {
      await run();
      outcomes.push({ name, ok: true, ms: taken() });
      say(`✓ ${name} (${(taken() / 1000).toFixed(1)} s)`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      outcomes.push({ name, ok: false, ms: taken(), error: reason });
      say(`✗ ${name}: ${reason}`);
      break;
    }
  }
  return outcomes;
}

export function writeSummary(out: string, summary: Summary): void {
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
}
