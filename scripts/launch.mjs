#!/usr/bin/env node
// The door to everything: `node scripts/launch.mjs start|test|demo|read|…`. It runs on any Node >= 18, sets up what is
// missing, then hands over to scripts/<command>.ts (or what SCRIPTS names) on the Node of the `node` package.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './setup/build.mjs';
import { installPackages, nodeBinary } from './setup/packages.mjs';
import { prepareRuntime } from './setup/runtime.mjs';
import { root, SetupError, say } from './setup/steps.mjs';

/** What each command needs before it can run. */
const NEEDS = {
  start: ['runtime', 'build'],
  demo: ['runtime', 'build'],
  test: ['runtime', 'build'],
  'test-electron': ['runtime', 'build'],
  dev: ['runtime'],
  bench: ['runtime', 'build'],
  rel: ['runtime', 'build'],
  read: ['runtime', 'build'],
  check: [],
  judge: [],
  setup: ['runtime', 'build'],
  centre: [],
  specimens: ['runtime'],
};

/** Commands whose script lies elsewhere. */
const SCRIPTS = {
  centre: 'src-central/main.ts',
  specimens: 'scripts/specimens/main.ts',
};

function setUp(command) {
  installPackages();
  const needs = NEEDS[command];
  const runtime = needs.includes('runtime') ? prepareRuntime() : 'none';
  if (needs.includes('build')) buildApp();
  return runtime;
}

function handOver(command, args, runtime) {
  const script = join(root, SCRIPTS[command] ?? `scripts/${command}.ts`);
  const child = spawn(nodeBinary, [script, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      LIUFU_RUNTIME: runtime,
      PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const [command = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(NEEDS, command)) {
  say(`用法：node scripts/launch.mjs ${Object.keys(NEEDS).join('|')}`);
  process.exit(2);
}
try {
  const runtime = setUp(command);
  if (command === 'setup') say('准备完毕。');
  else if (existsSync(nodeBinary)) handOver(command, args, runtime);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(`\n准备没有完成：${error.message}\n请执行：\n    ${error.mend}\n然后重新运行刚才的命令。`);
  process.exit(1);
}
