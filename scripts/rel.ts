import { parseOptions, runCommand, UsageError } from '#central/platform/command-line.ts';
import { RELIABILITY } from './rel/registry.ts';

const LIST = Object.entries(RELIABILITY).map(([key, { what }]) => `  ${key}  ${what}`);
const USAGE = ['用法：npm run rel -- NAME [--seed N] [--long]', ...LIST].join('\n');

await runCommand(USAGE, async () => {
  const { values, positionals } = parseOptions({
    allowPositionals: true,
    options: { seed: { type: 'string' }, long: { type: 'boolean', default: false } },
  });
  const name = positionals[0] ?? '';
  const chosen = Object.hasOwn(RELIABILITY, name) ? RELIABILITY[name] : undefined;
  if (!chosen) throw new UsageError(name === '' ? '请给出名称。' : `没有这一项：${name}。`);
  const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new UsageError('选项 --seed 的值不对。');
  console.log(
    `rel ${name}: seed ${seed}; replay: npm run rel -- ${name} --seed ${seed}${values.long ? ' --long' : ''}`,
  );
  const { run } = await chosen.load();
  const rounds = values.long ? chosen.long : chosen.short;
  const outcome = await run({ seed, rounds, log: (text) => console.log(`  ${text}`) });
  for (const violation of outcome.violations) console.log(`  ✗ ${violation}`);
  console.log(`rel ${name}: ${outcome.rounds} rounds, ${outcome.violations.length} violations`);
  process.exitCode = outcome.violations.length === 0 && outcome.rounds >= rounds ? 0 : 1;
});
