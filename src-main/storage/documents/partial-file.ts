import { createHash, createHmac } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import {
  FRAME_BYTES,
  type FrameKeys,
  frameOffset,
  HEADER_BYTES,
  newFrameKeys,
  openFrame,
  readFrameKeys,
  SEALED_FRAME_BYTES,
  sealFrame,
} from './frames.ts';
import { discard, putInPlace, type StoreFiles } from './store-files.ts';

export interface Digests {
  readonly sha256: string;
  /** Keyed: the file's name tells nothing about its content to who lacks the key. */
  readonly keyed: string;
  readonly size: number;
}

/**
 * A file that arrives in pieces. Whole frames are on disk, sealed; the newest bytes wait in memory until it is known
 * whether they end the file. After a broken connection the next try goes on behind the last whole frame.
 */
export class PartialFile {
  readonly #handle: FileHandle;
  readonly #keys: FrameKeys;
  readonly #files: StoreFiles;
  readonly #path: string;
  readonly #sha = createHash('sha256');
  readonly #keyed;
  #frames = 0;
  #tail = Buffer.alloc(0);

  private constructor(handle: FileHandle, keys: FrameKeys, files: StoreFiles, path: string, nameKey: Buffer) {
    this.#handle = handle;
    this.#keys = keys;
    this.#files = files;
    this.#path = path;
    this.#keyed = createHmac('sha256', nameKey);
  }

  static async begin(path: string, files: StoreFiles, databaseKey: Buffer, nameKey: Buffer): Promise<PartialFile> {
    const handle = await files.create(path);
    const keys = newFrameKeys(databaseKey);
    await files.write(handle, keys.header, 0);
    return new PartialFile(handle, keys, files, path, nameKey);
  }

  /** Null when what is there is no part of ours; the caller begins anew. */
  static async resume(
    path: string,
    files: StoreFiles,
    databaseKey: Buffer,
    nameKey: Buffer,
  ): Promise<PartialFile | null> {
    const handle = await open(path, 'r+');
    const header = Buffer.alloc(HEADER_BYTES);
    await handle.read(header, 0, HEADER_BYTES, 0);
    const keys = readFrameKeys(databaseKey, header);
    if (!keys) {
      await handle.close();
      return null;
    }
    const partial = new PartialFile(handle, keys, files, path, nameKey);
    await partial.#readBack();
    return partial;
  }

  /** Takes up the whole frames that are there; a frame that does not open ends them. */
  async #readBack(): Promise<void> {
    const sealed = Buffer.alloc(SEALED_FRAME_BYTES);
    for (;;) {
      const { bytesRead } = await this.#handle.read(sealed, 0, SEALED_FRAME_BYTES, frameOffset(this.#frames));
      const plain = bytesRead === SEALED_FRAME_BYTES ? this.#tryOpen(sealed) : null;
      if (!plain) break;
      this.#count(plain);
      this.#frames += 1;
    }
    await this.#handle.truncate(frameOffset(this.#frames));
  }

  #tryOpen(sealed: Buffer): Buffer | null {
    try {
      return openFrame(this.#keys, this.#frames, false, sealed);
    } catch (error) {
      // Written half when the power went: the bytes are asked for again.
      if (error instanceof Error) return null;
      throw error;
    }
  }

  #count(plain: Uint8Array): void {
    this.#sha.update(plain);
    this.#keyed.update(plain);
  }

  get received(): number {
    return this.#frames * FRAME_BYTES + this.#tail.length;
  }

  async append(bytes: Uint8Array): Promise<void> {
    let waiting = Buffer.concat([this.#tail, bytes]);
    while (waiting.length > FRAME_BYTES) {
      await this.#write(waiting.subarray(0, FRAME_BYTES), false);
      waiting = waiting.subarray(FRAME_BYTES);
      this.#frames += 1;
    }
    this.#tail = Buffer.from(waiting);
  }

  async #write(plain: Buffer, last: boolean): Promise<void> {
    await this.#files.write(this.#handle, sealFrame(this.#keys, this.#frames, last, plain), frameOffset(this.#frames));
    this.#count(plain);
  }

  /** Ends the file; nothing may be appended any more. */
  async seal(): Promise<Digests> {
    const size = this.received;
    await this.#write(this.#tail, true);
    return { sha256: this.#sha.digest('hex'), keyed: this.#keyed.digest('hex'), size };
  }

  place(path: string): Promise<void> {
    return putInPlace(this.#handle, this.#path, path);
  }

  discard(): Promise<void> {
    return discard(this.#handle, this.#path);
  }

  async close(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
  }
}
