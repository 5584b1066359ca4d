import { contextBridge, ipcRenderer } from 'electron';
import type { ReadingRoomBridge } from '#shared/ipc/reading-room.ts';

/** Spelled out, as a sandboxed preload loads nothing; a test holds them to `READING_ROOM_CHANNELS`. */
const bridge: ReadingRoomBridge = {
  takeJob: () => ipcRenderer.invoke('reading-room:take-job'),
  reportProgress: (message) => ipcRenderer.invoke('reading-room:report-progress', message),
  deliverPage: (message) => ipcRenderer.invoke('reading-room:deliver-page', message),
  finish: (message) => ipcRenderer.invoke('reading-room:finish', message),
  fail: (message) => ipcRenderer.invoke('reading-room:fail', message),
};

contextBridge.exposeInMainWorld('readingRoom', bridge);
