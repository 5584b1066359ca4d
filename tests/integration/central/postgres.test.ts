import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const { DATABASE_URL, CENTRE_TEST_DATABASE_URL } = process.env;
const ROOT = join(import.meta.dirname, '../../..');
const isInner = CENTRE_TEST_DATABASE_URL !== undefined;
if (!DATABASE_URL && !isInner) {
  console.log('中心测试只在内置 PGlite 上运行：没有设置 DATABASE_URL，跳过 PostgreSQL 服务器上的一遍。');
}

it.skipIf(!DATABASE_URL || isInner)('the same suite holds on a PostgreSQL server', { timeout: 600_000 }, async () => {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, CENTRE_TEST_DATABASE_URL: DATABASE_URL };
  const child = spawn(process.execPath, [vitest, 'run', 'tests/integration/central'], { cwd: ROOT, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect(code, output).toBe(0);
});
