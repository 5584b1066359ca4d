import { mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { watch } from 'chokidar';
import type { Instant } from '#shared/kernel/instant.ts';
import { readBounded } from '../platform/read-bounded.ts';
import type { InboxPort } from '../ports.ts';
import { removeIfSame, settleLeftovers } from './set-aside.ts';
import { SettledFiles } from './settled-files.ts';

/** What programs lay down while they are still writing, and what the system hides. */
const UNFINISHED = /^(\.|~\$)|\.(tmp|part|partial|crdownload|download|lock)$|^(thumbs\.db|desktop\.ini)$/i;

interface Found {
  readonly size: number;
  readonly foundAt: Instant;
}

export interface Inbox extends InboxPort {
  close(): Promise<void>;
}

export interface InboxOptions {
  readonly folder: string;
  now(): Instant;
  changed(): void;
  report(error: unknown): void;
}

/** Watches the scan folder: whatever a scanner or a phone lays there shows at the desk by itself, once it is whole. */
export function openInbox({ folder, now, changed, report }: InboxOptions): Inbox {
  const root = resolve(folder);
  makeFolder(root, report);
  const found = new Map<string, Found>();
  const files = new SettledFiles((path, size) => {
    const name = basename(path);
    if (found.get(name)?.size === size) return;
    found.set(name, { size, foundAt: found.get(name)?.foundAt ?? now() });
    changed();
  }, report);
  const forget = (path: string): void => {
    if (found.delete(basename(path))) changed();
  };
  const look = (path: string): void => {
    if (dirname(path) === root) files.watch(path);
  };
  const ignored = (path: string): boolean => path !== root && UNFINISHED.test(basename(path));
  const watcher = watch(root, { depth: 0, followSymlinks: false, ignored });
  watcher.on('add', look).on('change', look).on('unlink', forget).on('error', report);

  const pathOf = (name: string): string => {
    if (!found.has(name)) throw new Error('not a file of the inbox');
    return join(root, name);
  };

  return {
    folder: () => root,
    list: async () =>
      [...found].map(([name, facts]) => ({ name, ...facts })).sort((a, b) => a.foundAt.localeCompare(b.foundAt)),
    read: (name, most) => readBounded(pathOf(name), most),
    async remove(name, taken) {
      const path = pathOf(name);
      if (await removeIfSame(path, taken)) forget(path);
    },
    async settle(isSafe, most) {
      const holds = async (path: string): Promise<boolean> => {
        const bytes = await readBounded(path, most);
        return typeof bytes !== 'string' && isSafe(bytes);
      };
      await settleLeftovers(root, holds, report).catch(report);
    },
    async close() {
      files.close();
      await watcher.close();
    },
  };
}

/** A share that is not there today must not keep the station from opening; the folder is watched for and found later. */
function makeFolder(root: string, report: (error: unknown) => void): void {
  try {
    mkdirSync(root, { recursive: true });
  } catch (error) {
    report(error);
  }
}
