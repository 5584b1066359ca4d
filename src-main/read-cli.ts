import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import type { ReadingFailure } from '#shared/domain/reading/reading-result.ts';
import { readingFailureText } from '#shared/i18n/zh-cn/reading.ts';
import { READING_LIMITS, type ReadingHint } from '#shared/ipc/reading-room.ts';
import { registerAppScheme } from './app/scheme.ts';
import { systemClock } from './platform/clock.ts';
import { type DoorRequest, parseDoorArguments } from './reading/door-arguments.ts';
import { prepareReadingRoom } from './reading/electron-room.ts';
import { READING_PATHS } from './reading/reading-paths.ts';
import { createReadingRoom, type ReadingRoom } from './reading/reading-room-window.ts';

/** stdout carries the answer and nothing else; whatever logs, logs to stderr. */
const log = (...parts: unknown[]): void => {
  process.stderr.write(`${parts.map(String).join(' ')}\n`);
};
console.log = log;
console.info = log;
console.debug = log;

interface DoorAnswer {
  readonly file: string;
  readonly [key: string]: unknown;
}

/** One document through the very room of the workstation; originals are held in memory, page images are dropped. */
function openRoom(originals: ReadonlyMap<string, Uint8Array>): ReadingRoom {
  const report = (error: unknown, what: string): void => log(what, error);
  const openWindow = prepareReadingRoom({ preload: READING_PATHS.preload, room: () => room, report });
  const room = createReadingRoom({
    folders: READING_PATHS.folders(),
    openWindow,
    readOriginal: async (jobId) => originals.get(jobId) ?? new Uint8Array(),
    storePage: async () => undefined,
    progress: (_jobId, page, pages) => log(`${page}/${pages}`),
    report,
  });
  return room;
}

/** The bytes, or why this one file gives none: a folder, no right to read it, larger than memory should hold. */
async function bytesOf(file: string): Promise<Uint8Array | 'too_large' | 'unreadable'> {
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return 'unreadable';
    return facts.size > READING_LIMITS.bytes ? 'too_large' : await readFile(file);
  } catch (error) {
    log(file, error);
    return 'unreadable';
  }
}

function failed(file: string, code: ReadingFailure | 'unreadable', ms: number): DoorAnswer {
  const message = code === 'unreadable' ? `不能读取（不是文件，或没有读取权限）：${file}` : readingFailureText(code);
  return { file, kind: 'unknown', fields: {}, pages: [], ms, error: { code, message } };
}

async function readFiles(files: readonly string[], hint: ReadingHint): Promise<DoorAnswer[]> {
  const originals = new Map<string, Uint8Array>();
  const room = openRoom(originals);
  const today = systemClock().today();
  const answers: DoorAnswer[] = [];
  for (const file of files) {
    const started = performance.now();
    const jobId = randomUUID();
    const bytes = await bytesOf(file);
    if (typeof bytes === 'string') {
      answers.push(failed(file, bytes, 0));
      continue;
    }
    originals.set(jobId, bytes);
    const outcome = await room.read({ jobId, hint, today, background: false });
    originals.delete(jobId);
    const ms = Math.round(performance.now() - started);
    if (outcome.kind === 'failed') {
      answers.push(failed(file, outcome.failure, ms));
      continue;
    }
    const { kind, fields, mrz, pages } = outcome.result;
    answers.push({
      file,
      kind,
      fields,
      ...(mrz !== null && { mrz }),
      pages: pages.map(({ width, height, engine, text }) => ({ width, height, engine, text })),
      ms,
    });
  }
  room.close();
  return answers;
}

function leave(code: number, answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`, () => {
    rmSync(userData, { recursive: true, force: true });
    app.exit(code);
  });
}

async function serve(request: DoorRequest): Promise<void> {
  const missing = request.files.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    for (const file of missing) log(`没有这个文件：${file}`);
    leave(
      2,
      missing.map((file) => ({ file, error: { code: 'missing_file', message: `没有这个文件：${file}` } })),
    );
    return;
  }
  leave(0, await readFiles(request.files, request.hint));
}

registerAppScheme();
const userData = mkdtempSync(join(tmpdir(), 'liufu-read-'));
app.setPath('userData', userData);
// The room is hidden and comes and goes; its closing must not end the run.
app.on('window-all-closed', () => undefined);
const request = parseDoorArguments(process.argv.slice(2));
if (request === null) {
  log('用法：npm run -s read -- [--kind auto|passport|id-card|permit|diploma] 文件…');
  leave(2, []);
} else {
  app
    .whenReady()
    .then(() => serve(request))
    .catch((error: unknown) => {
      log('读取没有完成：', error);
      leave(1, []);
    });
}
