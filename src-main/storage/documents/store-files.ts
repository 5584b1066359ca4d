import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the document store asks of the file system; a test puts a full disk behind it. */
export interface StoreFiles {
  /** Fails when it exists. */
  create(path: string): Promise<FileHandle>;
  write(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void>;
}

export const diskFiles: StoreFiles = {
  create: (path) => open(path, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR, 0o600),
  async write(handle, bytes, position) {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
      done += bytesWritten;
    }
  },
};

export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

/** A rename is on the disk only when its folder is. Windows cannot open a folder, and does not need it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Temp → fsync → rename → fsync of the folder: after a power cut the file is there whole, or not at all. */
export async function putInPlace(handle: FileHandle, temporary: string, path: string): Promise<void> {
  await handle.sync();
  await handle.close();
  await makeFolder(dirname(path));
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** After a failure: nothing half is left behind. */
export async function discard(handle: FileHandle, temporary: string): Promise<void> {
  await handle.close().catch((error: unknown) => {
    // Closed before by `putInPlace`; the file still has to go.
    if (!(error instanceof Error)) throw error;
  });
  await rm(temporary, { force: true });
}
