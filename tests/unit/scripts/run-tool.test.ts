import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { identityOf, isAlive } from '#central/platform/process-identity.ts';

const RUN_TOOL = join(import.meta.dirname, '../../../scripts/lib/run-tool.ts');
/** Like `electron-vite dev`: starts a program, says its id, and does nothing for it when told to end. */
const CHILD = `
const { spawn } = require('node:child_process');
const grandchild = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
console.log(process.pid + ' ' + grandchild.pid);
setInterval(() => {}, 1000);`;
const PARENT = `
import { runTool } from ${JSON.stringify(RUN_TOOL)};
await runTool(process.execPath, ['-e', ${JSON.stringify(CHILD)}], { echo: true });
console.log('went on');`;

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s reaches what the tool has started, and nothing goes on after it',
  async (signal) => {
    const parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    const lines = createInterface({ input: parent.stdout }).on('line', (line) => said.push(line));
    const [pids] = (await once(lines, 'line')) as [string];
    const children = pids.split(' ').map((pid) => identityOf(Number(pid)));
    expect(children.map(isAlive)).toEqual([true, true]);
    const closed = once(parent, 'close');
    parent.kill(signal);
    expect(await closed).toEqual([null, signal]);
    await expect.poll(() => children.map(isAlive)).toEqual([false, false]);
    expect(said).toEqual([pids]);
  },
);
