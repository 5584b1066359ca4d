import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Secrets } from '../ports.ts';

const KEY_BYTES = 32;
const KEY_FILE = 'database-key.development';

export class KeyFileError extends Error {
  readonly code: 'key_file_loose' | 'key_unreadable';

  constructor(code: KeyFileError['code']) {
    super(code);
    this.name = 'KeyFileError';
    this.code = code;
  }
}

/**
 * For development only: the key beside the data it locks, readable by this account alone. A file that others can read
 * is refused, and a file that does not hold a key is never replaced: the data would be lost for good.
 */
export function fileSecrets(folder: string): Secrets {
  const file = join(folder, KEY_FILE);
  return {
    async databaseKey() {
      const facts = await statOrNull(file);
      if (facts === null) return makeKey(folder, file);
      // Windows has no such bits; the folder's own access list guards it there.
      if (process.platform !== 'win32' && (facts.mode & 0o077) !== 0) throw new KeyFileError('key_file_loose');
      const key = await readFile(file);
      if (key.length !== KEY_BYTES) throw new KeyFileError('key_unreadable');
      return key;
    },
  };
}

/** Null only for a file that is not there: any other trouble must not lead to a new key. */
async function statOrNull(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** On the disk, name and all, before the first page is written with it. */
async function makeKey(folder: string, file: string): Promise<Buffer> {
  const key = randomBytes(KEY_BYTES);
  const half = `${file}.new`;
  const handle = await open(half, 'w', 0o600);
  try {
    await handle.writeFile(key);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(half, file);
  await syncFolder(folder);
  return key;
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
