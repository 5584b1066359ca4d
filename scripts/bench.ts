import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BENCHES } from '../tests/bench/registry.ts';
import { type BenchRow, toRow } from './lib/bench-rows.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name));

if (positionals.length === 0 || unknown.length > 0) {
  for (const name of unknown) console.error(`没有这个测量：${name}`);
  console.error('用法：npm run bench -- NAME… [--json FILE]');
  for (const [name, { what }] of Object.entries(BENCHES)) console.error(`  ${name}  ${what}`);
  process.exitCode = 2;
} else {
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
}
