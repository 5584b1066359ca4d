import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SafeStorage } from 'electron';
import type { Secrets } from '../ports.ts';

const KEY_BYTES = 32;
const SEALED_FILE = 'database-key.sealed';

export class SecretsError extends Error {
  readonly code: 'secrets_unavailable' | 'key_unreadable';

  constructor(code: SecretsError['code'], cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'SecretsError';
    this.code = code;
  }
}

export interface SecretsOptions {
  readonly folder: string;
  readonly isPackaged: boolean;
  readonly safeStorage: Pick<SafeStorage, 'isEncryptionAvailable' | 'encryptString' | 'decryptString'> & {
    getSelectedStorageBackend?(): string;
  };
  /** For a machine without a key ring, while developing only. */
  readonly developmentFallback: Secrets;
  warn(message: string): void;
}

/** On Linux without a key ring Electron "encrypts" with a key that everybody knows: that counts as nothing. */
function isProtected(options: SecretsOptions): boolean {
  const { safeStorage } = options;
  if (!safeStorage.isEncryptionAvailable()) return false;
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend?.() !== 'basic_text';
}

/**
 * The database key, sealed by the operating system for this account. An existing key that does not open is never
 * replaced: a new one would make everything unreadable for good.
 */
export function systemSecrets(options: SecretsOptions): Secrets {
  const file = join(options.folder, SEALED_FILE);
  return {
    async databaseKey() {
      if (existsSync(file)) return unseal(options, file);
      if (isProtected(options)) return makeSealed(options, file);
      if (options.isPackaged) throw new SecretsError('secrets_unavailable');
      options.warn('the system offers no key protection; a development key file is used');
      return options.developmentFallback.databaseKey();
    },
  };
}

async function unseal({ safeStorage }: SecretsOptions, file: string): Promise<Buffer> {
  try {
    const key = Buffer.from(safeStorage.decryptString(await readFile(file)), 'base64');
    if (key.length === KEY_BYTES) return key;
  } catch (error) {
    throw new SecretsError('key_unreadable', error);
  }
  throw new SecretsError('key_unreadable');
}

async function makeSealed({ safeStorage }: SecretsOptions, file: string): Promise<Buffer> {
  const key = randomBytes(KEY_BYTES);
  const half = `${file}.new`;
  await writeDurably(half, safeStorage.encryptString(key.toString('base64')));
  await rename(half, file);
  await syncFolder(dirname(file));
  return key;
}

/** The key is on the disk before the first page that needs it. */
async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
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
