import { type ChildProcess, spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export interface ToolOutcome {
  readonly ok: boolean;
  readonly ms: number;
  readonly output: string;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Windows has no process groups; there the console ends all of its processes at once. */
const hasGroups = process.platform !== 'win32';

/**
 * Passes a signal on to the child and all that it has started, and once they are gone dies of it too, as a program
 * without children would. Answers what to call when the child has ended.
 */
function passSignalsOn(child: ChildProcess): () => void {
  let received: NodeJS.Signals | null = null;
  const pass = (signal: NodeJS.Signals): void => {
    received = signal;
    if (child.pid === undefined) return;
    try {
      process.kill(hasGroups ? -child.pid : child.pid, signal);
    } catch {
      // Gone in the same moment.
    }
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  return () => {
    for (const signal of SIGNALS) process.off(signal, pass);
    if (received !== null) process.kill(process.pid, received);
  };
}

/** Runs a program of node_modules and gathers what it printed; `echo` shows it as it comes. */
export function runTool(
  program: string,
  args: readonly string[],
  options: { readonly echo?: boolean; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<ToolOutcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a signal reaches the grandchildren.
      detached: hasGroups,
      env: { ...process.env, ...options.env },
    });
    const chunks: Buffer[] = [];
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      if (options.echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const stopPassing = passSignalsOn(child);
    const finish = (ok: boolean, note = ''): void => {
      stopPassing();
      resolve({ ok, ms: performance.now() - started, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => finish(false, `\n${error.message}`));
    child.on('close', (code) => finish(code === 0));
  });
}
