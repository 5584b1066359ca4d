import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

/** The office of `npm start` and `npm run demo`; another seed gives other people. */
const DEMO_SEED = 1;

export interface DemoOffice {
  /** e.g. `http://127.0.0.1:40123`. */
  readonly url: string;
  /** What the centre said at its start: how many applications, who works there. */
  readonly words: readonly string[];
  close(): Promise<void>;
}

/** The reference centre as a process of its own, seeded; resolves once it answers. */
export async function startDemoOffice(dataDir: string, say: (line: string) => void): Promise<DemoOffice> {
  const child = spawn(
    process.execPath,
    ['src-central/main.ts', '--port', '0', '--data', dataDir, '--seed', String(DEMO_SEED)],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const words: string[] = [];
  const url = await new Promise<string>((ready, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const answer = /^centre ready (\S+)$/.exec(line)?.[1];
      if (answer) return ready(answer);
      words.push(line);
      say(line);
    });
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`演示中心没有启动（退出码 ${code}）`)));
  });
  return {
    url,
    words,
    async close() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
