import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runTool } from './lib/run-tool.ts';
import { workstationCommand } from './lib/workstation-command.ts';

/**
 * The headless door: `npm run -s read -- [--kind KIND] FILE…` prints the reading as JSON and nothing else. It starts the
 * built `out/main/read.js`, which is the workstation's own reading room without the workstation.
 */
const root = resolve(import.meta.dirname, '..');
const bundle = 'out/main/read.js';
// `scripts/launch.mjs` has built what was stale; started by hand there may be nothing at all.
if (!existsSync(resolve(root, bundle))) {
  const built = await runTool(process.execPath, [
    'node_modules/electron-vite/bin/electron-vite.js',
    'build',
    '--logLevel',
    'error',
  ]);
  if (!built.ok) process.stderr.write(built.output);
}
const { program, args } = workstationCommand(bundle, process.argv.slice(2));
const child = spawn(program, args, {
  // Paths on the command line are the caller's, so its folder stays the working folder.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, CHROMIUM_SHELL_HEADLESS: '1', ELECTRON_DISABLE_SECURITY_WARNINGS: '1' },
});
child.stdout.pipe(process.stdout);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 1;
});
