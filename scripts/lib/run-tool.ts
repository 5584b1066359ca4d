import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export interface ToolOutcome {
  readonly ok: boolean;
  readonly ms: number;
  readonly output: string;
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
      env: { ...process.env, ...options.env },
    });
    const chunks: Buffer[] = [];
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      if (options.echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const finish = (ok: boolean, note = ''): void =>
      resolve({ ok, ms: performance.now() - started, output: Buffer.concat(chunks).toString('utf8') + note });
    child.on('error', (error) => finish(false, `\n${error.message}`));
    child.on('close', (code) => finish(code === 0));
  });
}
