import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore as TusFileStore } from '@tus/file-store';
import { ERRORS, Upload } from '@tus/server';
import { UPLOAD_HASH_KEY } from '#shared/central/api.ts';
import { type ContentHash, parseContentHash } from '#shared/kernel/ids.ts';
import type { FileStore } from './file-store.ts';

/** An upload that nobody went on with for so long is given up. */
const ABANDONED_AFTER_MS = 7 * 24 * 3_600_000;

/** The SHA-256 that the client declared for the whole file; null when it is missing or malformed. */
export function declaredHash(upload: Upload): ContentHash | null {
  return parseContentHash(upload.metadata?.[UPLOAD_HASH_KEY] ?? '');
}

/**
 * Unfinished uploads on the disk. A finished one has moved to the file store; asked for again, by a client that lost
 * the last answer, it is still told as complete.
 */
export class UploadStore extends TusFileStore {
  readonly #files: FileStore;

  constructor(directory: string, files: FileStore) {
    super({ directory });
    this.#files = files;
  }

  override async getUpload(id: string): Promise<Upload> {
    try {
      return await super.getUpload(id);
    } catch (error) {
      if (error !== ERRORS.FILE_NO_LONGER_EXISTS) throw error;
      return this.#finished(id);
    }
  }

  async #finished(id: string): Promise<Upload> {
    const noted = await this.configstore.get(id);
    const hash = noted && parseContentHash(noted.metadata?.[UPLOAD_HASH_KEY] ?? '');
    const size = hash ? await this.#files.size(hash) : null;
    if (!noted || size === null) throw ERRORS.FILE_NO_LONGER_EXISTS;
    return new Upload({ id, size, offset: size, metadata: noted.metadata ?? {} });
  }

  /** At start: forgets uploads that were abandoned, finished ones' notes included. */
  async sweep(now: number): Promise<void> {
    for (const name of await readdir(this.directory)) {
      const path = join(this.directory, name);
      const { mtimeMs } = await stat(path);
      if (now - mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true });
    }
  }
}
