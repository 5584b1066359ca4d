import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { seededBytes, seededRandom } from '#scripts/lib/seeded-random.ts';
import { parseFacts } from '#scripts/rel/kill-facts.ts';

/** Enough for each kind of step to have come. */
const FACTS = 24;

/** What a child says that it saved, without the ids: those hold the time. */
async function savedWith(seed: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-replay-'));
  writeFileSync(join(folder, 'key'), seededBytes(seededRandom(seed), 32), { mode: 0o600 });
  const child = spawn(process.execPath, ['scripts/rel/kill-child.ts', folder, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const lines: string[] = [];
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(`${line}\n`);
      if (lines.length === FACTS) break;
    }
  } finally {
    child.kill('SIGKILL');
    await closed;
    rmSync(folder, { recursive: true, force: true });
  }
  return parseFacts(lines.join('')).map((fact) => {
    if (fact.kind === 'case') return 'case';
    return `${fact.kind} ${fact.kind === 'document' ? fact.hash : fact.mark}`;
  });
}

test('the same seed saves the same things in the same order, another seed others', async () => {
  const first = await savedWith(7);
  expect(first).toHaveLength(FACTS);
  expect(first.some((fact) => fact.startsWith('document'))).toBe(true);
  expect(await savedWith(7)).toEqual(first);
  expect(await savedWith(8)).not.toEqual(first);
}, 60_000);
