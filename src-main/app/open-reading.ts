import { createReading, type Reading } from '../reading/create-reading.ts';
import { prepareReadingRoom } from '../reading/electron-room.ts';
import { READING_PATHS } from '../reading/reading-paths.ts';
import type { RoomWindow } from '../reading/reading-room-window.ts';
import type { ReadingNeeds, StationReading } from './open-station.ts';

type Report = (error: unknown, what: string) => void;

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
    current = createReading({ ...needs, folders: READING_PATHS.folders(), openWindow, report });
    return current;
  };
}
