import { writeFileSync } from 'node:fs';
import { parseOptions, runCommand, UsageError } from '#central/platform/command-line.ts';
import { BENCHES } from '../tests/bench/registry.ts';
import { type BenchRow, toRow } from './lib/bench-rows.ts';

const LIST = Object.entries(BENCHES).map(([name, { what }]) => `  ${name}  ${what}`);
const USAGE = ['用法：npm run bench -- NAME… [--json FILE]', ...LIST].join('\n');

await runCommand(USAGE, async () => {
  const { values, positionals } = parseOptions({ allowPositionals: true, options: { json: { type: 'string' } } });
  const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) throw new UsageError(`没有这个测量：${unknown.join('、')}。`);
  if (positionals.length === 0) throw new UsageError('请给出测量的名称。');
  const rows: BenchRow[] = [];
  for (const name of positionals) {
    const chosen = BENCHES[name];
    if (!chosen) continue;
    const bench = await chosen.load();
    const figures = await bench.run((text) => console.error(`  ${name}: ${text}`));
    rows.push(...figures.map((figure) => toRow(name, figure)));
  }
  console.table(rows);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
});
