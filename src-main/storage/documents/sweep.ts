import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

async function entries(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Half-written files, and whole ones whose row was never committed. Parts of downloads stay: they are gone on with. */
export async function sweepFolder(folder: string, isKnown: (storeName: string) => boolean): Promise<readonly string[]> {
  const strays: string[] = [];
  for (const shelf of await entries(folder)) {
    if (!shelf.isDirectory()) continue;
    for (const file of await entries(join(folder, shelf.name))) {
      const isStray = shelf.name === 'incoming' ? file.name.endsWith('.tmp') : !isKnown(file.name.replace(/\..*$/, ''));
      if (isStray) strays.push(join(folder, shelf.name, file.name));
    }
  }
  return strays;
}
