/**
 * The main process of a test: nothing but the reading room, steered over the child's channel. Runs as the workstation
 * does, in Electron or in the stand-in.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, type OnBeforeRequestListenerDetails, session } from 'electron';
import { registerAppScheme } from '#main/app/scheme.ts';
import { prepareReadingRoom } from '#main/reading/electron-room.ts';
import { prepareReader } from '#main/reading/page-reader/electron-reader.ts';
import { createPageReader } from '#main/reading/page-reader/page-reader.ts';
import type { PageImage } from '#main/reading/ports.ts';
import { createReadingRoom, type ReadingRoom } from '#main/reading/reading-room-window.ts';
import { roomResponse } from '#main/reading/room-files.ts';
import { HANGS_AT, type RoomReply, type RoomRequest } from './room-protocol.ts';

type Decide = (details: OnBeforeRequestListenerDetails, decide: (response: { cancel?: boolean }) => void) => void;

const ROOT = join(import.meta.dirname, '../../..');
const PAGE_MS = Number(process.env.ROOM_PAGE_MS ?? 120_000);

registerAppScheme();
app.commandLine.appendSwitch('js-flags', process.env.ROOM_JS_FLAGS ?? '');
// The room comes and goes; without a listener its end would be the run's.
app.on('window-all-closed', () => undefined);
await app.whenReady();

const HANG = `const last = new XMLHttpRequest(); last.open('GET', '/${HANGS_AT}', false);
try { last.send(); } catch {} for (;;);`;
const requested: string[] = [];
const scripts = new Map<string, string>();
const guard = session.fromPartition('reading-room').webRequest;
const listen: (listener: Decide | null) => void = guard.onBeforeRequest.bind(guard);
// Sees what the room's own guard sees, and lets it decide.
Object.assign(guard, {
  onBeforeRequest: (listener: Decide) =>
    listen((details, decide) => {
      requested.push(details.url);
      listener(details, decide);
    }),
});

const originals = new Map<string, Uint8Array>();
const pages: PageImage[] = [];
const troubles: string[] = [];
let jobId = '';
let steps = 0;
/** As the room last told; null before its first word. */
let pagesDone: { readonly done: number; readonly of: number } | null = null;
let crashesEveryRoom = false;

const crash = (): void => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
const report = (error: unknown, what: string): void => {
  troubles.push(`${what}: ${String(error)}`);
};
const own: ReadingRoom = createReadingRoom({
  folders: { renderer: join(ROOT, 'out/renderer'), resources: join(ROOT, 'resources') },
  openWindow: prepareReadingRoom({ preload: join(ROOT, 'out/preload/reading-room.cjs'), room: () => room, report }),
  reader: createPageReader(
    prepareReader({ script: join(ROOT, 'out/main/page-reader.js'), models: join(ROOT, 'resources/models') }),
  ),
  readOriginal: async (id) => originals.get(id) ?? new Uint8Array(),
  storePage: async (_id, image) => {
    pages.push(image);
  },
  progress: (_id, done, of) => {
    steps += 1;
    pagesDone = { done, of };
    if (crashesEveryRoom) crash();
  },
  report,
  times: { page: PAGE_MS },
});
const room: ReadingRoom = {
  ...own,
  serve: async (request) => {
    const script = scripts.get(new URL(request.url).pathname);
    return script === undefined
      ? own.serve(request)
      : roomResponse(200, 'text/javascript', new TextEncoder().encode(script));
  },
};

async function answer(request: RoomRequest): Promise<unknown> {
  const [window] = BrowserWindow.getAllWindows();
  switch (request.kind) {
    case 'read': {
      jobId = randomUUID();
      originals.clear();
      originals.set(jobId, request.bytes ?? (await readFile(join(ROOT, request.file))));
      pages.length = 0;
      steps = 0;
      pagesDone = null;
      crashesEveryRoom = request.crashesEveryRoom ?? false;
      const outcome = await room.read({
        jobId,
        hint: request.hint ?? 'auto',
        today: '2026-11-20',
        background: request.background ?? false,
      });
      return { outcome, pages: [...pages] };
    }
    case 'steps':
      return steps;
    case 'pages_done':
      return pagesDone;
    case 'pictures':
      return pages.length;
    case 'cancel':
      return room.cancel(jobId);
    case 'crash':
      return crash();
    case 'evaluate':
      return window?.webContents.executeJavaScript(request.code);
    case 'serve_script':
      scripts.set(request.path, request.code);
      return null;
    case 'hang':
      // Never answers, on purpose. The request before it is seen here, and lets nothing come between it and the loop.
      void window?.webContents.executeJavaScript(HANG).catch(() => undefined);
      return null;
    case 'requested':
      return [...requested];
    case 'troubles':
      return [...troubles];
    case 'end':
      room.close();
      return app.exit(0);
  }
}

process.on('message', (message) => {
  const { id, request } = message as { readonly id: number; readonly request: RoomRequest };
  const send = (reply: RoomReply): void => {
    process.send?.(reply);
  };
  answer(request).then(
    (value) => send({ id, ok: true, value }),
    (error: unknown) => send({ id, ok: false, value: String(error) }),
  );
});
process.on('disconnect', () => app.exit(1));
