import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runChecks } from './lib/checks.ts';
import { runTool } from './lib/run-tool.ts';
import { addCounts, type Counts, readPlaywrightCounts, readVitestCounts } from './lib/test-counts.ts';
import { RELIABILITY } from './rel/registry.ts';

const reports = mkdtempSync(join(tmpdir(), 'liufu-test-'));
const node = process.execPath;
let total: Counts = { passed: 0, failed: 0, skipped: 0 };

async function stage(title: string, run: () => Promise<Counts>): Promise<void> {
  const started = performance.now();
  console.log(`\n━━ ${title}`);
  const counts = await run();
  total = addCounts(total, counts);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `━━ ${title}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`,
  );
}

await stage('检查 types, lint, layers, dead code, sizes', async () => ({ ...(await runChecks()), skipped: 0 }));

await stage('单元、集成、迁移、架构 vitest', async () => {
  const file = join(reports, 'vitest.json');
  await runTool(
    node,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { echo: true },
  );
  return readVitestCounts(file);
});

await stage('端到端 playwright', async () => {
  const file = join(reports, 'playwright.json');
  await runTool(node, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    echo: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return readPlaywrightCounts(file);
});

await stage('可靠性（短）rel', async () => {
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const name of Object.keys(RELIABILITY)) {
    const { ok } = await runTool(node, ['scripts/rel.ts', name], { echo: true });
    counts = addCounts(counts, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
  }
  return counts;
});

rmSync(reports, { recursive: true, force: true });
if (total.skipped > 0) console.log(`\n${total.skipped} 项跳过：原因见上文各项的说明。`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
