import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { pagePicture } from './page-picture.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const LETTER = resolve(ROOT, '.cache/fake-letter.pdf');

/** Puts the fake bridge before the window's own script and answers what `app://workstation` would. */
function fakeMain(): Plugin {
  return {
    name: 'fake-main',
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { type: 'module', src: `/@fs${resolve(import.meta.dirname, 'install.ts')}` },
        injectTo: 'head-prepend',
      },
    ],
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const page = /^\/documents\/[0-9a-f-]*?(\d)\/pages\/(\d+)/.exec(request.url ?? '');
        if (page) {
          response.setHeader('content-type', 'image/svg+xml');
          response.end(pagePicture(Number(page[1]), Number(page[2])));
          return;
        }
        if (request.url?.startsWith('/letters/') && existsSync(LETTER)) {
          response.setHeader('content-type', 'application/pdf');
          response.end(readFileSync(LETTER));
          return;
        }
        next();
      });
    },
  };
}

export async function startScreens(port: number): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: resolve(ROOT, 'src-renderer'),
    cacheDir: resolve(ROOT, '.cache/vite-screens'),
    plugins: [react(), fakeMain()],
    server: { port, strictPort: true, fs: { allow: [ROOT] }, hmr: false },
    optimizeDeps: { entries: ['workstation/index.html'] },
  });
  await server.listen();
  return server;
}
