import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

async function entries(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Half-written files, and whole ones that no row names. Parts of downloads stay: they are gone on with. */
function isStray(shelf: string, file: string, isKnown: (storeName: string) => boolean): boolean {
  return shelf === 'incoming' ? file.endsWith('.tmp') : !isKnown(file.replace(/\..*$/, ''));
}

/** Only what is older than `before`: a file that is being taken in right now has no row yet. */
export async function straysIn(
  folder: string,
  before: number,
  isKnown: (storeName: string) => boolean,
): Promise<readonly string[]> {
  const strays: string[] = [];
  for (const shelf of await entries(folder)) {
    if (!shelf.isDirectory()) continue;
    for (const file of await entries(join(folder, shelf.name))) {
      if (!isStray(shelf.name, file.name, isKnown)) continue;
      const path = join(folder, shelf.name, file.name);
      if ((await stat(path)).mtimeMs < before) strays.push(path);
    }
  }
  return strays;
}
