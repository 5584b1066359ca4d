import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RoomFolders } from './room-files.ts';

/** What was built lies beside `out/main`, unpackaged and in the archive alike. */
const OUT = join(import.meta.dirname, '..');

/** Packaged, language data and networks lie beside the archive (Electron's resources folder), else in the project's. */
function resources(): string {
  const own = join(OUT, '../resources');
  const packaged = typeof process.resourcesPath === 'string' ? process.resourcesPath : own;
  return existsSync(join(packaged, 'tessdata/eng.traineddata.gz')) ? packaged : own;
}

export const READING_PATHS = {
  reader: () => ({ script: join(OUT, 'main/page-reader.js'), models: join(resources(), 'models') }),
  preload: join(OUT, 'preload/reading-room.cjs'),
  folders: (): RoomFolders => ({ renderer: join(OUT, 'renderer'), resources: resources() }),
} as const;
