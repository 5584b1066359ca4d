import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { readingRoomAssets } from './scripts/reading/room-assets.ts';

const root = import.meta.dirname;

function entries(table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([name, path]) => [name, resolve(root, path)]));
}

/** `#shared/…` and its kin resolve through package.json `imports`; nothing to alias here. */
export default defineConfig({
  main: {
    build: {
      outDir: resolve(root, 'out/main'),
      target: 'node24',
      sourcemap: true,
      // Many small files each: one bundle opens in a fraction of the time on a counter machine's disk. What carries
      // native code or starts workers from its own files stays outside. (`chinese-days` is a JSON module: Node asks for
      // an import attribute that the bundler does not write.)
      externalizeDeps: { exclude: ['chinese-days', 'kysely', 'zod', 'pinyin-pro', 'chokidar', 'tus-js-client'] },
      rollupOptions: {
        input: entries({
          index: 'src-main/index.ts',
          read: 'src-main/read-cli.ts',
          'page-reader': 'src-main/page-reader.ts',
        }),
        // Chunks lie beside their entries: what was built is found from the folder of the file that asks.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      // A sandboxed preload is CommonJS and may require nothing but electron, so each is one whole file.
      isolatedEntries: true,
      externalizeDeps: false,
      rollupOptions: {
        input: entries({
          workstation: 'src-main/preload/workstation.ts',
          'reading-room': 'src-main/preload/reading-room.ts',
          'customer-display': 'src-main/preload/customer-display.ts',
        }),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src-renderer'),
    base: './',
    plugins: [react(), readingRoomAssets(root)],
    worker: { format: 'es' },
    build: {
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      // Nothing is inlined as data: the content security policies of all windows forbid it.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: entries({
          workstation: 'src-renderer/workstation/index.html',
          'reading-room': 'src-renderer/reading-room/index.html',
          letters: 'src-renderer/letters/index.html',
          'customer-display': 'src-renderer/customer-display/index.html',
        }),
      },
    },
  },
});
