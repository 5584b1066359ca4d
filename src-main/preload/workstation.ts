import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type Bridge, CALL_CHANNEL, NOTICE_CHANNEL, type Notice } from '#shared/ipc/bridge.ts';

/** Two functions and nothing else: the page never sees `ipcRenderer`, an event object or a channel name. */
const bridge: Bridge = {
  call: (command, input) => ipcRenderer.invoke(CALL_CHANNEL, command, input),
  subscribe: (listener) => {
    const forward = (_event: IpcRendererEvent, notice: Notice): void => listener(notice);
    ipcRenderer.on(NOTICE_CHANNEL, forward);
    return () => {
      ipcRenderer.off(NOTICE_CHANNEL, forward);
    };
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
