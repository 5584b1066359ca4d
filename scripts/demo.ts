import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseOptions, runCommand } from '#central/platform/command-line.ts';
import { launchWorkstation } from '#tests/e2e/support/launch-workstation.ts';
import { OnlineApplicant } from './demo/applicant.ts';
import { DAY } from './demo/day.ts';
import { Day } from './demo/day-context.ts';
import { runSteps, writeSummary } from './demo/summary.ts';

await runCommand('用法：npm run demo -- [--out 目录] [--fresh]', async () => {
  const { values } = parseOptions({
    options: { out: { type: 'string', default: 'demo-output' }, fresh: { type: 'boolean', default: false } },
  });
  const out = resolve(values.out);
  for (const name of ['screens', 'summary.json', 'result.pdf', 'daily-report.xlsx'])
    rmSync(join(out, name), { recursive: true, force: true });

  const started = performance.now();
  console.log('演示日：启动中心与工作站…');
  const station = await launchWorkstation();
  const day = new Day(station, new OnlineApplicant(station.centre.url), out);
  const steps = await runSteps(
    DAY.map(({ name, run }) => ({ name, run: () => run(day) })),
    console.log,
  );
  const ok = steps.length === DAY.length && steps.every((step) => step.ok);
  if (!ok) await day.shoot('failed');
  await station.close();
  const ms = Math.round(performance.now() - started);
  writeSummary(out, { ok, ms, steps, files: day.files });
  console.log(`${ok ? '演示日完成' : '演示日中断'}，${(ms / 1000).toFixed(0)} 秒；见 ${values.out}/summary.json`);
  process.exitCode = ok ? 0 : 1;
});
