import { createReading, type Reading } from '../reading/create-reading.ts';
import { prepareReadingRoom } from '../reading/electron-room.ts';
import { prepareReader } from '../reading/page-reader/electron-reader.ts';
import { createPageReader } from '../reading/page-reader/page-reader.ts';
import { READING_PATHS } from '../reading/reading-paths.ts';
import type { RoomWindow } from '../reading/reading-room-window.ts';
import type { ReadingNeeds, StationReading } from './open-station.ts';

type Report = (error: unknown, what: string) => void;

/** Recognition takes every processor there is: the desk comes up first, on a slow morning too; a person who opens a paper does not wait. */
const HEAD_START_MS = 15_000;

/**
 * Gives the station its reading room. The room's session and channels are made once a run, however often the station is
 * opened; only after Electron is ready.
 */
export function readingOpener(report: Report): (needs: ReadingNeeds) => StationReading {
  let current: Reading | null = null;
  let openWindow: ((lost: (reason: string) => void) => RoomWindow) | null = null;

  const room = (): Reading['room'] => {
    if (current === null) throw new Error('there is no reading room yet');
    return current.room;
  };

  return (needs) => {
    openWindow ??= prepareReadingRoom({ preload: READING_PATHS.preload, room, report });
    const reader = createPageReader(prepareReader(READING_PATHS.reader()));
    const reading = createReading({ ...needs, folders: READING_PATHS.folders(), openWindow, reader, report });
    current = reading;
    return afterHeadStart(reading, report);
  };
}

function afterHeadStart(reading: Reading, report: Report): StationReading {
  let hasStarted = false;
  let timer: NodeJS.Timeout | undefined;
  const begin = (): void => {
    if (hasStarted) return;
    clearTimeout(timer);
    hasStarted = true;
    reading.start().catch((error: unknown) => report(error, 'reading_start'));
  };
  return {
    port: {
      ...reading.port,
      // Before the start it would take up what a crash interrupted, and the start would put that back in line.
      wake: () => hasStarted && reading.port.wake(),
      prefer: (documentId) => {
        begin();
        reading.port.prefer(documentId);
      },
    },
    async start() {
      timer = setTimeout(begin, HEAD_START_MS);
    },
    async stop() {
      clearTimeout(timer);
      await reading.stop();
    },
  };
}
