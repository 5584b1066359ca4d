import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemSecrets } from '#main/app/secrets.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

/** Turns bits round: enough to tell sealed from open. */
const flip = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xff));

function keyRing(available: boolean) {
  return {
    isEncryptionAvailable: () => available,
    encryptString: (text: string) => flip(Buffer.from(text)),
    decryptString: (sealed: Buffer) => flip(sealed).toString(),
    getSelectedStorageBackend: () => 'gnome_libsecret',
  };
}

function secretsIn(folder: string, options: { available?: boolean; isPackaged?: boolean; backend?: string } = {}) {
  const warnings: string[] = [];
  const { available = true, isPackaged = false, backend } = options;
  const ring = keyRing(available);
  const secrets = systemSecrets({
    folder,
    isPackaged,
    safeStorage: backend === undefined ? ring : { ...ring, getSelectedStorageBackend: () => backend },
    developmentFallback: { databaseKey: async () => Buffer.alloc(32, 7) },
    warn: (message) => warnings.push(message),
  });
  return { secrets, warnings };
}

test('the key is made once, sealed, and never lies in the open', async () => {
  const folder = tempFolder();
  const key = await secretsIn(folder).secrets.databaseKey();
  expect(key).toHaveLength(32);
  const file = join(folder, 'database-key.sealed');
  const stored = readFileSync(file);
  expect(stored.includes(key)).toBe(false);
  expect(stored.toString()).not.toContain(key.toString('base64'));
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  expect((await secretsIn(folder).secrets.databaseKey()).equals(key)).toBe(true);
});

test('a sealed key that does not open is kept, and the start is refused', async () => {
  const folder = tempFolder();
  const file = join(folder, 'database-key.sealed');
  writeFileSync(file, 'sealed on another machine');
  await expect(secretsIn(folder).secrets.databaseKey()).rejects.toMatchObject({ code: 'key_unreadable' });
  expect(readFileSync(file, 'utf8')).toBe('sealed on another machine');
});

test('a packaged program without key protection does not open', async () => {
  const { secrets } = secretsIn(tempFolder(), { available: false, isPackaged: true });
  await expect(secrets.databaseKey()).rejects.toMatchObject({ code: 'secrets_unavailable' });
});

test('while developing it warns and takes the development key', async () => {
  const { secrets, warnings } = secretsIn(tempFolder(), { available: false });
  expect((await secrets.databaseKey()).equals(Buffer.alloc(32, 7))).toBe(true);
  expect(warnings).toHaveLength(1);
});

test.runIf(process.platform === 'linux')('a key ring that only pretends counts as none', async () => {
  const { secrets } = secretsIn(tempFolder(), { isPackaged: true, backend: 'basic_text' });
  await expect(secrets.databaseKey()).rejects.toMatchObject({ code: 'secrets_unavailable' });
});
