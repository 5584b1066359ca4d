import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './command-line.ts';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts';

const LOCK_NAME = 'centre.pid';

/** Null when there is no lock. */
function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** A lock is `{pid, startedAt}`; of a bare number, as earlier versions wrote it, only the pid can be asked. */
function ownerOf(lock: string): ProcessIdentity | null {
  try {
    const value: unknown = JSON.parse(lock);
    if (typeof value === 'number') return { pid: value, startedAt: null };
    return value as ProcessIdentity | null;
  } catch {
    return null;
  }
}

function liveOwner(lock: string | null): number | null {
  const owner = lock === null ? null : ownerOf(lock);
  return owner !== null && Number.isInteger(owner.pid) && owner.pid > 0 && isAlive(owner) ? owner.pid : null;
}

/** The process id of the centre that runs on the directory; null when none does. */
export function holderOf(directory: string): number | null {
  return liveOwner(readLock(join(directory, LOCK_NAME)));
}

/** Written aside and linked, so that nobody ever reads half a lock; false when there is one already. */
function putInPlace(path: string, lock: string): boolean {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, lock, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Renaming lets only one of several starters have the stale file; a fresh one caught by mistake is put back. */
function discard(path: string, stale: string | null): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  if (readLock(aside) !== stale) linkSync(aside, path);
  rmSync(aside, { force: true });
}

/**
 * The embedded database has no guard of its own, and two processes on its files would destroy it. Takes the directory
 * for this process and answers how to give it back; a lock whose process is gone does not count, though its id may
 * since have been given to another.
 * @throws Refusal when another process has it.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, LOCK_NAME);
  const mine = JSON.stringify(identityOf(process.pid));
  while (!putInPlace(path, mine)) {
    const found = readLock(path);
    const pid = liveOwner(found);
    if (pid !== null) throw new Refusal(inUse(directory, path, pid));
    discard(path, found);
  }
  return () => {
    if (readLock(path) === mine) rmSync(path, { force: true });
  };
}

function inUse(directory: string, lock: string, pid: number): string {
  return `数据目录正由另一个进程（${pid}）使用：${directory}
目录里的数据没有被改动。
请先停止那个进程；如果确认进程 ${pid} 不是本程序的中心，删除锁文件 ${lock} 后再启动。`;
}
