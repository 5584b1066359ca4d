import { open } from 'node:fs/promises';

/** Why a file's bytes are not here: larger than allowed, or gone, a folder, not ours to read. */
export type NotRead = 'too_large' | 'unreadable';

/** The whole file, unless it is larger than `most` bytes: then not one byte of it was read. Never throws. */
export async function readBounded(path: string, most: number): Promise<Uint8Array | NotRead> {
  try {
    const file = await open(path, 'r');
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return 'unreadable';
      return facts.size > most ? 'too_large' : await file.readFile();
    } finally {
      await file.close();
    }
  } catch {
    return 'unreadable';
  }
}
