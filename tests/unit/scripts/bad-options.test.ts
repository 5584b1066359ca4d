import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

test.each([
  [['scripts/start.ts', '--bogus'], /^没有选项 --bogus。用法：npm start -- \[--fresh\]\n$/],
  [['scripts/demo.ts', '--nope'], /^没有选项 --nope。用法：npm run demo -- .*\n$/],
  [['scripts/demo.ts', 'out'], /^多余的参数：out。用法：npm run demo -- .*\n$/],
  [['scripts/rel.ts', 'kill', '--seed'], /^选项 --seed 的值不对。用法：npm run rel -- /],
  [['scripts/bench.ts', 'nothing'], /^没有这个测量：nothing。用法：npm run bench -- /],
  [['scripts/specimens/main.ts'], /^请给出 --out。用法：npm run specimens -- /],
  [['src-central/main.ts', '--port', 'x'], /^--port 应为 0 到 65535 的整数。\n用法：npm run centre -- /],
])('%j is answered with the usage and no stack', { timeout: 60_000 }, (args, words) => {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  expect(status).toBe(2);
});
