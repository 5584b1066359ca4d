import { EventEmitter } from 'node:events';
import { guardEmitterClass, guardObject } from '../core/guard.ts';
import { record, report } from '../core/log.ts';

/** Electron's `shell`: what would leave the application is written down and refused, never opened. */
export const shell = guardObject('shell', {
  openExternal: async (url: string): Promise<void> => {
    refuse('openExternal', url);
    throw new Error('chromium-shell 不打开外部链接');
  },
  /** As in Electron, resolves with what went wrong. */
  openPath: async (path: string): Promise<string> => {
    refuse('openPath', path);
    return 'chromium-shell 不打开文件';
  },
  showItemInFolder: (path: string): void => refuse('showItemInFolder', path),
  beep: (): void => undefined,
});

function refuse(method: string, target: string): void {
  record('shell', { method, target });
  report(`shell.${method}(${target})：替身只记录，不执行`);
}

/** Electron's `powerMonitor`. Nothing ever happens to this computer, and its person was always just here. */
class PowerMonitor extends EventEmitter {
  getSystemIdleTime(): number {
    return 0;
  }

  getSystemIdleState(): string {
    return 'active';
  }

  isOnBatteryPower(): boolean {
    return false;
  }
}

guardEmitterClass('powerMonitor', PowerMonitor);

export const powerMonitor = new PowerMonitor();

/** Electron's `crashReporter`: started, and never sends. */
export const crashReporter = guardObject('crashReporter', {
  start: (): void => undefined,
});

/** Electron's `Notification`, written down instead of shown. */
export class Notification extends EventEmitter {
  private readonly options: object;

  constructor(options: object = {}) {
    super();
    this.options = options;
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    record('notification', { options: this.options });
    setImmediate(() => this.emit('show', {}));
  }

  close(): void {
    setImmediate(() => this.emit('close', {}));
  }
}

guardEmitterClass('Notification', Notification);

const shortcuts = new Map<string, () => void>();

/** Electron's `globalShortcut`: kept, and never pressed. */
export const globalShortcut = guardObject('globalShortcut', {
  register: (accelerator: string, callback: () => void): boolean => {
    record('global-shortcut', { accelerator });
    shortcuts.set(accelerator, callback);
    return true;
  },
  isRegistered: (accelerator: string): boolean => shortcuts.has(accelerator),
  unregister: (accelerator: string): void => void shortcuts.delete(accelerator),
  unregisterAll: (): void => shortcuts.clear(),
});
