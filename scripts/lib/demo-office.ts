import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Refusal } from '#central/platform/command-line.ts';
import { holderOf } from '#central/platform/directory-lock.ts';

const root = resolve(import.meta.dirname, '../..');

/** The office of `npm start`; another seed gives other people. */
const DEMO_SEED = 1;

export interface DemoOffice {
  /** e.g. `http://127.0.0.1:40123`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Where a second start finds the address of the office that runs. */
function addressFile(dataDir: string): string {
  return join(dataDir, 'centre.url');
}

/** Its address; null while it is being set up or closed; `none` when no process has the directory. */
export function runningOffice(dataDir: string): { readonly url: string | null } | 'none' {
  if (holderOf(dataDir) === null) return 'none';
  try {
    return { url: readFileSync(addressFile(dataDir), 'utf8') };
  } catch {
    return { url: null };
  }
}

/**
 * The reference centre as a process of its own, seeded; resolves once it answers.
 * @throws Refusal when it does not start; it has said why on standard error.
 */
export async function startDemoOffice(dataDir: string, say: (line: string) => void): Promise<DemoOffice> {
  const address = addressFile(dataDir);
  mkdirSync(dataDir, { recursive: true });
  rmSync(address, { force: true });
  const child = spawn(
    process.execPath,
    ['src-central/main.ts', '--port', '0', '--data', dataDir, '--seed', String(DEMO_SEED)],
    // Its standard input closes with this process, however that ends: a centre left behind would keep the directory.
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, CENTRE_TIED: '1' } },
  );
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const url = await new Promise<string>((ready, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const answer = /^centre ready (\S+)$/.exec(line)?.[1];
      if (answer) ready(answer);
      else say(line);
    });
    child.once('error', failed);
    child.once('exit', (code) => failed(new Refusal(`演示中心没有启动（退出码 ${code}），原因见上文。`)));
  });
  writeFileSync(address, url);
  return {
    url,
    async close() {
      rmSync(address, { force: true });
      child.kill('SIGTERM');
      await gone;
    },
  };
}
