import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseOptions, runCommand } from '#central/platform/command-line.ts';
import { DEMO_ENROLMENT_CODE } from '#central/seed/demo-staff.ts';
import { startDemo } from './lib/start-demo.ts';
import { hasDisplay, workstationCommand } from './lib/workstation-command.ts';

const home = resolve(import.meta.dirname, '..', '.cache', 'office');

function openStation(userDataDir: string, centreUrl: string): Promise<number> {
  const { program, args } = workstationCommand('out/main/index.js', [`--user-data-dir=${userDataDir}`]);
  const child = spawn(program, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      LIUFU_CENTRE_URL: centreUrl,
      LIUFU_ENROLMENT_CODE: DEMO_ENROLMENT_CODE,
      LIUFU_STATION_NAME: '演示一号窗口',
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (status) => done(status ?? 1));
  });
}

await runCommand('用法：npm start -- [--fresh]', async () => {
  const { values } = parseOptions({ options: { fresh: { type: 'boolean', default: false } } });
  if (hasDisplay()) {
    process.exitCode = await startDemo({ home, fresh: values.fresh, say: console.log, openStation });
    return;
  }
  console.log('没有显示器：改为在无界面的窗口里运行演示日（npm run demo）。');
  await import('./demo.ts');
});
