import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_ENROLMENT_CODE } from '#central/seed/demo-staff.ts';
import { startDemoOffice } from './lib/demo-office.ts';
import { hasDisplay, workstationCommand } from './lib/workstation-command.ts';

/** The office stays between starts, so that a day can be continued; `npm start -- --fresh` begins a new one. */
const home = resolve(import.meta.dirname, '..', '.cache', 'office');

async function openWorkstation(): Promise<number> {
  const office = await startDemoOffice(join(home, 'centre'), console.log);
  const station = join(home, 'station');
  mkdirSync(station, { recursive: true });
  const { runtime, program, args } = workstationCommand('out/main/index.js', [`--user-data-dir=${station}`]);
  console.log(`工作站启动中（${runtime === 'electron' ? 'Electron' : '替身'}）；关闭窗口即结束。`);
  const child = spawn(program, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      LIUFU_CENTRE_URL: office.url,
      LIUFU_ENROLMENT_CODE: DEMO_ENROLMENT_CODE,
      LIUFU_STATION_NAME: '演示一号窗口',
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const code = await new Promise<number>((done) => child.once('exit', (status) => done(status ?? 1)));
  await office.close();
  return code;
}

const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
if (values.fresh) rmSync(home, { recursive: true, force: true });
if (hasDisplay()) process.exitCode = await openWorkstation();
else {
  console.log('没有显示器：改为在无界面的窗口里运行演示日（npm run demo）。');
  await import('./demo.ts');
}
