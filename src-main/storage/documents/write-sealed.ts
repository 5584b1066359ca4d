import { FRAME_BYTES, frameOffset, newFrameKeys, sealFrame } from './frames.ts';
import { discard, makeFolder, putInPlace, type StoreFiles } from './store-files.ts';

export interface SealedTarget {
  readonly files: StoreFiles;
  readonly databaseKey: Buffer;
  /** Folder of half-written files, on the same volume as the target. */
  readonly workFolder: string;
  readonly temporary: string;
  readonly path: string;
}

/** Writes a whole file, sealed, or nothing: also when the disk fills up half-way. */
export async function writeSealed(target: SealedTarget, plain: Uint8Array): Promise<void> {
  await makeFolder(target.workFolder);
  const handle = await target.files.create(target.temporary);
  try {
    const keys = newFrameKeys(target.databaseKey);
    await target.files.write(handle, keys.header, 0);
    const frames = Math.max(1, Math.ceil(plain.length / FRAME_BYTES));
    for (let index = 0; index < frames; index += 1) {
      const piece = plain.subarray(index * FRAME_BYTES, (index + 1) * FRAME_BYTES);
      await target.files.write(handle, sealFrame(keys, index, index === frames - 1, piece), frameOffset(index));
    }
    await putInPlace(handle, target.temporary, target.path);
  } catch (error) {
    await discard(handle, target.temporary);
    throw error;
  }
}
