import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ContentHash, parseContentHash } from '#shared/kernel/ids.ts';

/** Bytes by their SHA-256: a file's name is its check, so what stands here is whole or it is not here. */
export interface FileStore {
  /** For files on their way in; on the same disk, so that taking one over is a rename. */
  readonly incomingDir: string;
  /** Size in bytes, or null when the file is not held. */
  size(hash: ContentHash): Promise<number | null>;
  /** Makes a finished temporary file the file of that hash; the caller has checked the hash. */
  adopt(temporary: string, hash: ContentHash): Promise<void>;
  /** Both ends count from 0 and are included. */
  read(hash: ContentHash, range?: { readonly start: number; readonly end: number }): ReadStream;
  pathOf(hash: ContentHash): string;
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a rename outlive a power cut; Windows has no such thing for directories and journals them itself. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

export async function openFileStore(root: string): Promise<FileStore> {
  const incomingDir = join(root, 'incoming');
  // What an earlier run left half-written belongs to nobody.
  await rm(incomingDir, { recursive: true, force: true });
  await mkdir(incomingDir, { recursive: true });
  const pathOf = (hash: ContentHash) => join(root, hash.slice(0, 2), hash);
  return {
    incomingDir,
    pathOf,
    async size(hash) {
      try {
        return (await stat(pathOf(hash))).size;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async adopt(temporary, hash) {
      const target = pathOf(hash);
      await mkdir(dirname(target), { recursive: true });
      await syncFile(temporary);
      await rename(temporary, target);
      await syncDirectory(dirname(target));
    },
    read: (hash, range) => createReadStream(pathOf(hash), range),
  };
}

/** SHA-256 over the whole file as it stands on the disk. */
export async function hashFile(path: string): Promise<ContentHash> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path), digest);
  const hash = parseContentHash(digest.digest('hex'));
  if (hash === null) throw new Error('SHA-256 is 64 hex digits');
  return hash;
}
