import { parseArgs } from 'node:util';
import { RELIABILITY } from './rel/registry.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, long: { type: 'boolean', default: false } },
});
const name = positionals[0] ?? '';
const chosen = Object.hasOwn(RELIABILITY, name) ? RELIABILITY[name] : undefined;
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);

if (!chosen || !Number.isSafeInteger(seed) || seed < 0) {
  console.error('用法：npm run rel -- NAME [--seed N] [--long]');
  for (const [key, { what }] of Object.entries(RELIABILITY)) console.error(`  ${key}  ${what}`);
  process.exitCode = 2;
} else {
  console.log(
    `rel ${name}: seed ${seed}; replay: npm run rel -- ${name} --seed ${seed}${values.long ? ' --long' : ''}`,
  );
  const { run } = await chosen.load();
  const rounds = values.long ? chosen.long : chosen.short;
  const outcome = await run({ seed, rounds, log: (text) => console.log(`  ${text}`) });
  for (const violation of outcome.violations) console.log(`  ✗ ${violation}`);
  console.log(`rel ${name}: ${outcome.rounds} rounds, ${outcome.violations.length} violations`);
  process.exitCode = outcome.violations.length === 0 && outcome.rounds >= rounds ? 0 : 1;
}
