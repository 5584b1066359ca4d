import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RoomFolders } from './room-files.ts';

/** What was built lies beside `out/main`, unpackaged and in the archive alike. */
const OUT = join(import.meta.dirname, '..');

/** Packaged, the language data may lie beside the archive (Electron's resources folder) or within it. */
function tessdata(): string {
  const places = [join(OUT, '../resources/tessdata')];
  if (typeof process.resourcesPath === 'string') places.unshift(join(process.resourcesPath, 'tessdata'));
  return places.find((place) => existsSync(join(place, 'eng.traineddata.gz'))) ?? join(OUT, '../resources/tessdata');
}

export const READING_PATHS = {
  preload: join(OUT, 'preload/reading-room.cjs'),
  folders: (): RoomFolders => ({ renderer: join(OUT, 'renderer'), tessdata: tessdata() }),
} as const;
