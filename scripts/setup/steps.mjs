// Runs on any Node >= 18, before node_modules exists: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const stampFile = join(root, 'node_modules', '.liufu-setup.json');

/** A set-up step failed: what happened, and the exact command that mends it. */
export class SetupError extends Error {
  constructor(what, mend) {
    super(what);
    this.mend = mend;
  }
}

export function say(text) {
  process.stderr.write(`${text}\n`);
}

export function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** What an earlier run has finished; gone together with node_modules. */
export function readStamps() {
  if (!existsSync(stampFile)) return {};
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    say('  (上次的准备记录损坏，重新检查每一步)');
    return {};
  }
}

export function writeStamp(name, value) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ ...readStamps(), [name]: value }, null, 2)}\n`);
}

/** Runs a program with its output shown as progress; standard output goes to standard error, so that JSON doors stay clean. */
export function run(program, args, { mend, env = {}, timeoutMs, quiet = false } = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'ignore' : 2, quiet ? 'ignore' : 2],
    timeout: timeoutMs,
  });
  if (result.status === 0) return;
  const how = result.error ? result.error.message : result.signal ? `信号 ${result.signal}` : `退出码 ${result.status}`;
  throw new SetupError(`${program} ${args.join(' ')} 没有成功（${how}）`, mend ?? `${program} ${args.join(' ')}`);
}

export function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}
