import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nodeBinary } from './packages.mjs';
import { hashOf, readStamps, root, run, say, writeStamp } from './steps.mjs';

const SOURCES = [
  'src-main',
  'src-renderer',
  'src-shared',
  'scripts/reading',
  'electron.vite.config.ts',
  'package-lock.json',
];

function* filesUnder(path) {
  if (!statSync(path).isDirectory()) return yield path;
  for (const entry of readdirSync(path, { withFileTypes: true })) yield* filesUnder(join(path, entry.name));
}

/** Names, sizes and times of all that goes into the build: cheap, and enough to see a change. */
function sourceState() {
  const parts = [];
  for (const source of SOURCES) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    for (const file of filesUnder(path)) {
      const { size, mtimeMs } = statSync(file);
      parts.push(`${relative(root, file)} ${size} ${mtimeMs}`);
    }
  }
  return hashOf(...parts.sort());
}

/** out/ from the sources, by electron-vite; nothing to do when no source changed since. */
export function buildApp() {
  const state = sourceState();
  if (readStamps().build === state && existsSync(join(root, 'out', 'main', 'index.js'))) return;
  say('· 构建（electron-vite build）…');
  run(nodeBinary, ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'], {
    mend: 'npm run build',
  });
  writeStamp('build', state);
}
