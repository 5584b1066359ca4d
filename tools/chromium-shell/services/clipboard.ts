import { guardObject } from '../core/guard.ts';

type ItemData = Record<string, string | Blob | Promise<string | Blob>>;

/** Electron's `ClipboardItem` (since Electron 45 the main process's clipboard speaks the web's language). */
export class ClipboardItem {
  readonly types: string[];
  private readonly data: ItemData;

  constructor(data: ItemData) {
    this.data = data;
    this.types = Object.keys(data);
  }

  async getType(type: string): Promise<Blob> {
    const value = await this.data[type];
    if (value === undefined) throw new Error(`The type '${type}' was not found`);
    return typeof value === 'string' ? new Blob([value], { type }) : value;
  }
}

let items: ClipboardItem[] = [];

/** Electron's `clipboard`, inside this process only: pages paste from Chromium's, a headless one of their own. */
export const clipboard = guardObject('clipboard', {
  clear: (): void => {
    items = [];
  },
  has: async (type: string): Promise<boolean> => items.some((item) => item.types.includes(type)),
  read: async (): Promise<ClipboardItem[]> => items,
  write: async (data: ClipboardItem[]): Promise<void> => {
    items = [...data];
  },
  readText: async (): Promise<string> => {
    const item = items.find((one) => one.types.includes('text/plain'));
    return item === undefined ? '' : (await item.getType('text/plain')).text();
  },
  writeText: async (text: string): Promise<void> => {
    items = [new ClipboardItem({ 'text/plain': text })];
  },
});
