import { createPrng } from '#scripts/specimens/prng.ts';
import { ALL_JUNK } from './junk/all-junk.ts';
import type { JunkFile } from './junk/junk-file.ts';
import { judgeJunk, openWarmRoom } from './junk/junk-verdict.ts';
import type { ReliabilityOptions, ReliabilityOutcome } from './reliability-run.ts';

function shuffled(seed: number): JunkFile[] {
  const prng = createPrng(seed);
  return ALL_JUNK.map((file) => ({ file, place: prng.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ file }) => file);
}

/** Bombs, polyglots and files that were cut off, one a round, each followed by a good file. */
export async function run({ seed, rounds, log }: ReliabilityOptions): Promise<ReliabilityOutcome> {
  const violations: string[] = [];
  const room = await openWarmRoom();
  try {
    const files = shuffled(seed);
    for (let round = 0; round < rounds; round += 1) {
      const file = files[round % files.length];
      if (file === undefined) break;
      const verdict = await judgeJunk(room, file);
      violations.push(...verdict.violations);
      log(`${file.name} (${file.why}): ${verdict.end} after ${verdict.ms} ms`);
    }
  } finally {
    await room.close();
  }
  return { rounds, violations };
}
