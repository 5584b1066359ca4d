import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { readDoorText } from '#shared/i18n/zh-cn/read-door.ts';
import { registerAppScheme } from './app/scheme.ts';
import { systemClock } from './platform/clock.ts';
import { answerFiles, type DoorAnswer, exitCodeOf } from './reading/door-answers.ts';
import { type DoorRequest, parseDoorArguments } from './reading/door-arguments.ts';
import { prepareReadingRoom } from './reading/electron-room.ts';
import { prepareReader } from './reading/page-reader/electron-reader.ts';
import { createPageReader } from './reading/page-reader/page-reader.ts';
import { READING_PATHS } from './reading/reading-paths.ts';
import { createReadingRoom, type ReadingRoom } from './reading/reading-room-window.ts';

/** stdout carries the answer and nothing else; whatever logs, logs to stderr. */
const log = (...parts: unknown[]): void => {
  process.stderr.write(`${parts.map(String).join(' ')}\n`);
};
console.log = log;
console.info = log;
console.debug = log;

/** One document through the very room of the workstation; originals are held in memory, page images are dropped. */
function openRoom(originals: ReadonlyMap<string, Uint8Array>): ReadingRoom {
  const report = (error: unknown, what: string): void => log(what, error);
  const openWindow = prepareReadingRoom({ preload: READING_PATHS.preload, room: () => room, report });
  const room = createReadingRoom({
    folders: READING_PATHS.folders(),
    openWindow,
    reader: createPageReader(prepareReader(READING_PATHS.reader())),
    readOriginal: async (jobId) => originals.get(jobId) ?? new Uint8Array(),
    storePage: async () => undefined,
    progress: (_jobId, page, pages) => log(`${page}/${pages}`),
    report,
  });
  return room;
}

async function readFiles({ files, hint }: DoorRequest): Promise<readonly DoorAnswer[]> {
  const originals = new Map<string, Uint8Array>();
  const room = openRoom(originals);
  const today = systemClock().today();
  const answers = await answerFiles(files, async (bytes) => {
    const jobId = randomUUID();
    originals.set(jobId, bytes);
    const outcome = await room.read({ jobId, hint, today, background: false });
    originals.delete(jobId);
    return outcome;
  });
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
  const answers = await readFiles(request);
  for (const { error } of answers) if (error !== undefined) log(error.message);
  leave(exitCodeOf(answers), answers);
}

registerAppScheme();
const userData = mkdtempSync(join(tmpdir(), 'liufu-read-'));
app.setPath('userData', userData);
// The room is hidden and comes and goes; its closing must not end the run.
app.on('window-all-closed', () => undefined);
const request = parseDoorArguments(process.argv.slice(2));
if (request === null) {
  log(readDoorText.usage);
  leave(2, []);
} else {
  app
    .whenReady()
    .then(() => serve(request))
    .catch((error: unknown) => {
      log(readDoorText.unfinished, error);
      leave(1, []);
    });
}
