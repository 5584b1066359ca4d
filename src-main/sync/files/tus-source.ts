import type { UploadOptions } from 'tus-js-client';
import type { ContentHash } from '#shared/kernel/ids.ts';
import type { SyncFiles } from '../ports.ts';

type FileReader = NonNullable<UploadOptions['fileReader']>;
type Slice = Awaited<ReturnType<Awaited<ReturnType<FileReader['openFile']>>['slice']>>;

/** The bytes from `start` to before `end`; fewer only when the file is shorter than the event said. */
async function readSlice(files: SyncFiles, hash: ContentHash, start: number, end: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of files.read(hash, start)) {
    parts.push(part);
    length += part.length;
    if (start + length >= end) break;
  }
  return Buffer.concat(parts).subarray(0, end - start);
}

/** Lets tus read from the encrypted store: one piece at a time is plain, in memory, and never on the disk. */
export function tusSource(files: SyncFiles, hash: ContentHash, size: number): FileReader {
  return {
    async openFile() {
      return {
        size,
        async slice(start, end): Promise<Slice> {
          const stop = Math.min(end, size);
          const piece = await readSlice(files, hash, start, stop);
          // tus asks a piece for `size`, as a Blob has it; a Buffer has only `length`.
          return { value: Object.assign(piece, { size: piece.length }), done: stop >= size };
        },
        close: () => undefined,
      };
    },
  };
}
