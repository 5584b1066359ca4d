import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from '../app/application.ts';
import { guardObject } from '../core/guard.ts';

const KEY_FILE = 'chromium-shell-TEST-ONLY.key';
const IV_LENGTH = 12;
const TAG_LENGTH = 16;

/**
 * Electron's `safeStorage`. The stand-in has no system keychain and says so; a test may grant one of its own with
 * `CHROMIUM_SHELL_SAFE_STORAGE=test`, whose key lies in the open beside the data and protects nothing.
 */
export const safeStorage = guardObject('safeStorage', {
  isEncryptionAvailable: isGranted,
  isAsyncEncryptionAvailable: async (): Promise<boolean> => isGranted(),
  // A granting test wants the application to believe in a key ring; `basic_text` would tell it not to.
  getSelectedStorageBackend: (): string => (isGranted() ? 'gnome_libsecret' : 'unknown'),
  encryptString,
  decryptString,
  encryptStringAsync: async (text: string): Promise<Buffer> => encryptString(text),
  decryptStringAsync: async (encrypted: Buffer): Promise<{ shouldReEncrypt: boolean; result: string }> => ({
    shouldReEncrypt: false,
    result: decryptString(encrypted),
  }),
  setUsePlainTextEncryption: (): void => undefined,
});

function isGranted(): boolean {
  return process.env.CHROMIUM_SHELL_SAFE_STORAGE === 'test';
}

function encryptString(text: string): Buffer {
  const iv = randomBytes(IV_LENGTH);
  const cipher = createCipheriv('aes-256-gcm', testKey(), iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function decryptString(encrypted: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', testKey(), encrypted.subarray(0, IV_LENGTH));
  decipher.setAuthTag(encrypted.subarray(-TAG_LENGTH));
  return decipher.update(encrypted.subarray(IV_LENGTH, -TAG_LENGTH), undefined, 'utf8') + decipher.final('utf8');
}

function testKey(): Buffer {
  if (!isGranted()) throw new Error('Encryption is not available: chromium-shell 没有系统钥匙串');
  const file = join(app.getPath('userData'), KEY_FILE);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
}
