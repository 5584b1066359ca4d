import { mkdirSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Instant } from '#shared/kernel/instant.ts';
import type { InboxPort } from '../ports.ts';

/** Scanners write for seconds; a file counts when its size stood still for this long. */
const SETTLED_MS = 800;
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

/** Watches the scan folder: whatever a scanner or a phone lays there shows at the desk by itself. */
export function openInbox({ folder, now, changed, report }: InboxOptions): Inbox {
  const root = resolve(folder);
  makeFolder(root, report);
  const found = new Map<string, Found>();
  const watcher = watchFolder(root);

  const note = async (path: string): Promise<void> => {
    if (dirname(path) !== root) return;
    const size = await sizeOf(path);
    if (size === null || size === 0) return;
    const name = basename(path);
    found.set(name, { size, foundAt: found.get(name)?.foundAt ?? now() });
    changed();
  };
  const forget = (path: string): void => {
    if (found.delete(basename(path))) changed();
  };
  const look = (path: string): void => void note(path).catch(report);
  watcher.on('add', look);
  watcher.on('change', look);
  watcher.on('error', report);
  watcher.on('unlink', forget);

  const pathOf = (name: string): string => {
    if (!found.has(name)) throw new Error('not a file of the inbox');
    return join(root, name);
  };

  return {
    folder: () => root,
    list: async () =>
      [...found].map(([name, facts]) => ({ name, ...facts })).sort((a, b) => a.foundAt.localeCompare(b.foundAt)),
    read: (name) => readFile(pathOf(name)),
    async remove(name) {
      const path = pathOf(name);
      await rm(path, { force: true });
      forget(path);
    },
    close: () => watcher.close(),
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

function watchFolder(root: string): FSWatcher {
  return watch(root, {
    depth: 0,
    followSymlinks: false,
    ignored: (path) => path !== root && UNFINISHED.test(basename(path)),
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: 100 },
  });
}

/** Null when the file went away meanwhile, or is no file. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const facts = await stat(path, { bigint: false });
    return facts.isFile() ? facts.size : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
