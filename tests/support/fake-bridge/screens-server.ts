import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, preview } from 'vite';
import { pagePicture } from './page-picture.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const OUT = resolve(ROOT, '.cache/screens-build');
const INSTALL = fileURLToPath(import.meta.resolve('./install.ts'));
const LETTER = resolve(import.meta.dirname, 'letter.pdf');

/** Puts the fake bridge before the window's own script and answers what `app://workstation` would. */
function fakeMain(): Plugin {
  return {
    name: 'fake-main',
    transform: (code, id) =>
      id.endsWith('/workstation/main.tsx') ? `import ${JSON.stringify(INSTALL)};\n${code}` : null,
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const page = /^\/documents\/[0-9a-f-]*?(\d)\/pages\/(\d+)/.exec(request.url ?? '');
        if (page) {
          response.setHeader('content-type', 'image/svg+xml');
          response.end(pagePicture(Number(page[1]), Number(page[2])));
        } else if (request.url?.startsWith('/letters/')) {
          response.setHeader('content-type', 'application/pdf');
          response.end(readFileSync(LETTER));
        } else next();
      });
    },
  };
}

export interface ScreensServer {
  /** Address of the window with a fake main, without a query. */
  readonly url: string;
  close(): Promise<void>;
}

/** The product's own window, built as it ships, with a main that answers from memory. */
export async function startScreens(): Promise<ScreensServer> {
  const config: InlineConfig = {
    configFile: false,
    root: resolve(ROOT, 'src-renderer'),
    plugins: [react(), fakeMain()],
    logLevel: 'warn',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4_000,
      rollupOptions: { input: resolve(ROOT, 'src-renderer/workstation/index.html') },
    },
  };
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return { url: `${origin}workstation/index.html`, close: () => server.close() };
}
