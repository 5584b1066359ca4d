import { EventEmitter } from 'node:events';
import { guardEmitterClass } from '../core/guard.ts';

export type InvokeListener = (event: object, ...args: unknown[]) => unknown;

export interface InvokeOutcome {
  readonly ok: boolean;
  /** The handler's value, or the message the page's promise is rejected with. */
  readonly value: unknown;
}

/** Electron's `ipcMain`. */
class IpcMain extends EventEmitter {
  private readonly handlers = new Map<string, InvokeListener>();

  handle(channel: string, listener: InvokeListener): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, listener);
  }

  handleOnce(channel: string, listener: InvokeListener): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return listener(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /** Not Electron's: called by a page's channel. Never throws, because nobody above could do anything about it. */
  async answer(event: object, channel: string, args: readonly unknown[]): Promise<InvokeOutcome> {
    const handler = this.handlers.get(channel);
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return { ok: true, value: await handler(event, ...args) };
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      return { ok: false, value: `Error invoking remote method '${channel}': ${String(error)}` };
    }
  }
}

guardEmitterClass('ipcMain', IpcMain);

export const ipcMain = new IpcMain();
