import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holderOf, lockDirectory } from '#central/platform/directory-lock.ts';
import { tempFolder } from '../../support/temp-folder.ts';

function folderWith(lock: string): { readonly folder: string; readonly path: string } {
  const folder = tempFolder();
  const path = join(folder, 'centre.pid');
  writeFileSync(path, lock);
  return { folder, path };
}

// Process 1 always lives; it began at another moment than the one that wrote this.
const REUSED = JSON.stringify({ pid: 1, startedAt: '999999999999' });

test('after a power cut a process id that another program has now does not refuse', () => {
  const { folder, path } = folderWith(REUSED);
  expect(holderOf(folder)).toBeNull();
  const unlock = lockDirectory(folder);
  expect(holderOf(folder)).toBe(process.pid);
  unlock();
  expect(existsSync(path)).toBe(false);
});

test('half a lock, an empty one and a process that is gone do not refuse', () => {
  for (const lock of ['{"pid":1,"star', '', 'null', '{}', '{"pid":-1,"startedAt":null}', '4194305']) {
    const { folder } = folderWith(lock);
    lockDirectory(folder)();
    expect(holderOf(folder), lock).toBeNull();
  }
});

test('a living process keeps the directory, and the refusal names the file and what to do', () => {
  const { folder, path } = folderWith('');
  const unlock = lockDirectory(folder);
  const lock = readFileSync(path, 'utf8');
  expect(() => lockDirectory(folder)).toThrow(`删除锁文件 ${path}`);
  expect(readFileSync(path, 'utf8')).toBe(lock);
  unlock();
});

test('a lock of an earlier version, a bare number, still counts while that process lives', () => {
  const { folder } = folderWith(String(process.pid));
  expect(() => lockDirectory(folder)).toThrow(`（${process.pid}）`);
});

test('whoever gives back takes away only a lock of its own', () => {
  const { folder, path } = folderWith('');
  const unlock = lockDirectory(folder);
  writeFileSync(path, REUSED);
  unlock();
  expect(readFileSync(path, 'utf8')).toBe(REUSED);
});
