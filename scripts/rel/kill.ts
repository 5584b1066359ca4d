import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { seededBytes, seededRandom } from '#scripts/lib/seeded-random.ts';
import { checkAfterKill } from './kill-check.ts';
import { parseFacts, type SavedFact } from './kill-facts.ts';
import type { ReliabilityOptions, ReliabilityOutcome } from './reliability-run.ts';

const CHILD = fileURLToPath(new URL('./kill-child.ts', import.meta.url));
/** A child that saves nothing in this time does not work at all. */
const SILENT_MS = 30_000;

interface Killed {
  readonly facts: readonly SavedFact[];
  /** What the child complained of before it was killed; empty when all was well. */
  readonly complaint: string;
}

/** Lets a process save, and kills it `afterMs` after its first word: at any point of any write. */
async function saveAndKill(folder: string, seed: number, afterMs: number): Promise<Killed> {
  const child = spawn(process.execPath, [CHILD, folder, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaint = '';
  child.stderr.on('data', (bytes: Buffer) => {
    complaint += bytes.toString();
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const spoke = new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes.toString();
      resolve();
    });
  });
  await Promise.race([spoke, closed, sleep(SILENT_MS, undefined, { ref: false })]);
  await Promise.race([sleep(afterMs), closed]);
  child.kill('SIGKILL');
  await closed;
  return { facts: parseFacts(output), complaint };
}

/** Kills a saving process at a random moment, starts again, and asks for everything that was said to be saved. */
export async function run({ seed, rounds, log }: ReliabilityOptions): Promise<ReliabilityOutcome> {
  const random = seededRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'workstation-kill-'));
  writeFileSync(join(folder, 'key'), seededBytes(random, 32), { mode: 0o600 });
  const violations: string[] = [];
  const facts: SavedFact[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const afterMs = Math.floor(random() * 500);
      const killed = await saveAndKill(folder, seed + round, afterMs);
      facts.push(...killed.facts);
      if (killed.facts.length === 0)
        violations.push(`round ${round}: nothing was saved: ${killed.complaint.slice(0, 500)}`);
      const found = await checkAfterKill(folder, facts);
      violations.push(...found.map((violation) => `round ${round}: ${violation}`));
      log(`round ${round}: killed after ${afterMs} ms, ${killed.facts.length} saved, ${facts.length} checked`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { rounds, violations };
}
