import { BrowserWindow, ipcMain, session } from 'electron';
import { READING_ROOM_CHANNELS, READING_ROOM_HOST } from '#shared/ipc/reading-room.ts';
import { serveHosts } from '../app/app-protocol.ts';
import { SEALED_PREFERENCES } from '../app/main-window.ts';
import { hardenPage, hardenSession } from '../app/session-security.ts';
import type { ReadingRoom, RoomWindow } from './reading-room-window.ts';

const ADDRESS = `app://${READING_ROOM_HOST}/index.html`;

export interface ElectronRoomParts {
  /** Path of the room's preload script. */
  readonly preload: string;
  /** The room itself; a function, as the room is made with this window opener. */
  room(): ReadingRoom;
  report(error: unknown, what: string): void;
}

/**
 * The room's own session, window and messages in Electron. Its session reaches nothing but `app://reading-room`; a
 * message counts only when it comes from the main frame of the very window that is open. Once a run, after `ready`.
 */
export function prepareReadingRoom({
  preload,
  room,
  report,
}: ElectronRoomParts): (lost: (reason: string) => void) => RoomWindow {
  const own = session.fromPartition('reading-room');
  hardenSession(own, { devServer: null });
  serveHosts(own, { [READING_ROOM_HOST]: (request) => room().serve(request) }, report);
  let current: BrowserWindow | null = null;

  for (const channel of Object.values(READING_ROOM_CHANNELS)) {
    ipcMain.handle(channel, (event, message: unknown) => {
      const isRoom = current !== null && !current.isDestroyed() && event.sender === current.webContents;
      if (!isRoom || event.senderFrame !== event.sender.mainFrame) throw new Error('not the reading room');
      return room().answer(channel, message);
    });
  }

  return (lost) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...SEALED_PREFERENCES, session: own, preload, backgroundThrottling: false, devTools: false },
    });
    current = window;
    // Here, and not by the application alone: the headless door has a room too, and a second window of it were in no session.
    hardenPage(window.webContents, null);
    window.webContents.on('render-process-gone', (_event, { reason }) => lost(reason));
    window.loadURL(ADDRESS).catch((error: unknown) => lost(`not loaded: ${String(error)}`));
    return {
      destroy() {
        if (current === window) current = null;
        if (!window.isDestroyed()) window.destroy();
      },
    };
  };
}
