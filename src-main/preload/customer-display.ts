import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import {
  CUSTOMER_DISPLAY_CHANNEL,
  type CustomerDisplayBridge,
  type DisplayContent,
} from '#shared/ipc/customer-display.ts';

/** Hears, and cannot say a word. */
const bridge: CustomerDisplayBridge = {
  subscribe: (listener) => {
    ipcRenderer.on(CUSTOMER_DISPLAY_CHANNEL, (_event: IpcRendererEvent, content: DisplayContent) => listener(content));
  },
};

contextBridge.exposeInMainWorld('customerDisplay', bridge);
