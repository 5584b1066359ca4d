import { type FileHandle, open } from 'node:fs/promises';
import {
  DamagedFileError,
  FRAME_BYTES,
  type FrameKeys,
  type FrameLayout,
  frameOffset,
  HEADER_BYTES,
  layoutOf,
  openFrame,
  readFrameKeys,
  SEALED_FRAME_BYTES,
} from './frames.ts';

/** Reads any part of one sealed file. Its last frame is opened first: a file that was cut off is known before use. */
export class SealedReader {
  readonly #handle: FileHandle;
  readonly #keys: FrameKeys;
  readonly #layout: FrameLayout;
  readonly #name: string;

  private constructor(handle: FileHandle, keys: FrameKeys, layout: FrameLayout, name: string) {
    this.#handle = handle;
    this.#keys = keys;
    this.#layout = layout;
    this.#name = name;
  }

  static async open(path: string, databaseKey: Buffer, name: string): Promise<SealedReader> {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const header = Buffer.alloc(HEADER_BYTES);
      await handle.read(header, 0, HEADER_BYTES, 0);
      const keys = readFrameKeys(databaseKey, header);
      const layout = layoutOf(size);
      if (!keys || !layout) throw new DamagedFileError(name);
      const reader = new SealedReader(handle, keys, layout, name);
      await reader.frame(layout.frames - 1);
      return reader;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  get size(): number {
    return this.#layout.plainSize;
  }

  async frame(index: number): Promise<Buffer> {
    const sealed = Buffer.alloc(SEALED_FRAME_BYTES);
    const { bytesRead } = await this.#handle.read(sealed, 0, SEALED_FRAME_BYTES, frameOffset(index));
    try {
      return openFrame(this.#keys, index, index === this.#layout.frames - 1, sealed.subarray(0, bytesRead));
    } catch (error) {
      throw new DamagedFileError(this.#name, error);
    }
  }

  /** Pieces of at most one frame, from `offset` up to `end` (exclusive; by default all). */
  async *pieces(offset = 0, end = this.size): AsyncGenerator<Buffer> {
    const stop = Math.min(end, this.size);
    for (let at = offset; at < stop; ) {
      const index = Math.floor(at / FRAME_BYTES);
      const start = index * FRAME_BYTES;
      const frame = await this.frame(index);
      yield frame.subarray(at - start, stop - start);
      at = start + FRAME_BYTES;
    }
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

export async function readSealed(path: string, databaseKey: Buffer, name: string): Promise<Buffer> {
  const reader = await SealedReader.open(path, databaseKey, name);
  try {
    const pieces: Buffer[] = [];
    for await (const piece of reader.pieces()) pieces.push(piece);
    return Buffer.concat(pieces);
  } finally {
    await reader.close();
  }
}
