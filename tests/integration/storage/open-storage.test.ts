import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Storage } from '#main/storage/handles.ts';
import { openStorage } from '#main/storage/open-storage.ts';
import { readMeta, writeMeta } from '#main/storage/repositories/meta.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

function raw(file: string, key: Buffer): Database.Database {
  const database = new Database(file);
  database.pragma("cipher = 'sqlcipher'");
  database.pragma(`key = "x'${key.toString('hex')}'"`);
  return database;
}

function fresh(): { file: string; key: Buffer; storage: Storage } {
  const file = join(tempFolder(), 'workstation.db');
  const key = randomBytes(32);
  return { file, key, storage: openStorage({ file, key }) };
}

const keep = (storage: Storage, value: string) => storage.write((handle) => writeMeta(handle, 'station_short', value));
const kept = (storage: Storage) => storage.read((handle) => readMeta(handle, 'station_short'));

test('what was written is there after closing and opening again', async () => {
  const { file, key, storage } = fresh();
  await keep(storage, '7F3A');
  await storage.close();
  const again = openStorage({ file, key });
  expect(await kept(again)).toBe('7F3A');
  expect(again.check()).toEqual([]);
  await again.close();
});

test('nothing of the content can be read from the file without the key', async () => {
  const { file, storage } = fresh();
  await keep(storage, '不可外泄的内容');
  await storage.close();
  for (const name of [file, `${file}-wal`]) {
    const bytes = name === file ? readFileSync(name) : Buffer.alloc(0);
    expect(bytes.includes(Buffer.from('不可外泄的内容'))).toBe(false);
    expect(bytes.includes(Buffer.from('SQLite format'))).toBe(false);
  }
});

test('a wrong key is a clear failure, and the file stays byte for byte', async () => {
  const { file, storage } = fresh();
  await storage.close();
  const before = readFileSync(file);
  expect(() => openStorage({ file, key: randomBytes(32) })).toThrow(
    expect.objectContaining({ code: 'storage_unreadable' }),
  );
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a database of a newer version is refused, and stays byte for byte', async () => {
  const { file, key, storage } = fresh();
  await storage.close();
  const database = raw(file, key);
  database.pragma('user_version = 99990');
  database.close();
  const before = readFileSync(file);
  expect(() => openStorage({ file, key })).toThrow(expect.objectContaining({ code: 'storage_newer' }));
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a flipped bit anywhere is found, never read as data', async () => {
  const { file, key, storage } = fresh();
  for (let index = 0; index < 50; index += 1) await keep(storage, randomBytes(400).toString('hex'));
  await storage.close();
  // Pages that a migration has freed hold nothing, and nobody reads them.
  const database = raw(file, key);
  database.exec('VACUUM');
  database.close();
  const whole = readFileSync(file);
  for (let at = 4096; at < whole.length; at += 4096) {
    const damaged = Buffer.from(whole);
    const spot = at + ((at * 31) % 4000);
    damaged.writeUInt8(damaged.readUInt8(spot) ^ 1, spot);
    writeFileSync(file, damaged);
    let problem: unknown = null;
    try {
      const opened = openStorage({ file, key });
      try {
        problem = opened.check().length > 0 ? 'said by the check' : null;
      } finally {
        await opened.close();
      }
    } catch (error) {
      problem = error;
    }
    expect(problem, `bit at ${spot}`).not.toBeNull();
  }
});

test('the settings that guard the data are on', async () => {
  const { file, key, storage } = fresh();
  await storage.close();
  const database = raw(file, key);
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  const tables = database
    .prepare<[], { name: string; strict: number; type: string }>('PRAGMA table_list')
    .all()
    .filter((table) => table.type === 'table' && !table.name.startsWith('sqlite_'));
  expect(tables.filter((table) => table.strict === 0).map((table) => table.name)).toEqual([]);
  database.close();
});

test('a write that fails half-way leaves nothing of itself', async () => {
  const { storage } = fresh();
  await keep(storage, 'before');
  await expect(
    storage.write(async (handle) => {
      await writeMeta(handle, 'station_short', 'half');
      throw new Error('the power goes');
    }),
  ).rejects.toThrow('the power goes');
  expect(await kept(storage)).toBe('before');
  await storage.close();
});

test('asking for a second handle inside a transaction is said at once instead of waiting for ever', async () => {
  const { storage } = fresh();
  await expect(storage.write(() => kept(storage))).rejects.toThrow('second handle');
  await expect(storage.read(() => keep(storage, 'x'))).rejects.toThrow('second handle');
  await storage.close();
});

test('a copy opens with the same key and nothing else', async () => {
  const { file, key, storage } = fresh();
  await keep(storage, 'copied');
  storage.copyTo(`${file}.copy`);
  await storage.close();
  const copy = openStorage({ file: `${file}.copy`, key });
  expect(await kept(copy)).toBe('copied');
  await copy.close();
  expect(() => openStorage({ file: `${file}.copy`, key: randomBytes(32) })).toThrow(
    expect.objectContaining({ code: 'storage_unreadable' }),
  );
});
