import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { workstationCommand } from '#scripts/lib/workstation-command.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PATIENCE_MS = 45_000;

/** Starts the program once more on the same data, as a double click does; answers its exit code, null when it had to be ended. */
export function startAgain(userDataDir: string): Promise<number | null> {
  const { program, args } = workstationCommand('.', [`--user-data-dir=${userDataDir}`]);
  const child = spawn(program, args, { cwd: ROOT, stdio: 'ignore' });
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(patience);
      resolve(code);
    });
  });
}
