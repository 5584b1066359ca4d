import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { errorCode } from '../storage/storage-error.ts';

/** Hidden folders beside the scans, one a removal; the station of before had hidden files of this beginning. */
const ASIDE = '.taken-';

/**
 * Scanners use the same name again: what lies there now may be the next scan, and that one must stay. The file is put
 * aside first, so that nothing can come between the look and the removal. Answers whether it is gone; when it cannot be
 * removed it lies under its name again and the error is thrown.
 */
export async function removeIfSame(path: string, taken: Uint8Array): Promise<boolean> {
  if (!existsSync(path)) return true;
  const folder = await mkdtemp(join(dirname(path), ASIDE));
  const aside = join(folder, basename(path));
  try {
    await rename(path, aside);
    const isSame = Buffer.compare(await readFile(aside), taken) === 0;
    if (isSame) await rm(aside);
    else await putBack(aside, path);
    return isSame;
  } catch (error) {
    if (existsSync(aside)) await putBack(aside, path);
    throw error;
  } finally {
    await rmdir(folder).catch(() => undefined);
  }
}

/** Under its own name, or beside it when another scan has taken that meanwhile. */
async function putBack(aside: string, path: string): Promise<void> {
  await rename(aside, freeName(path));
}

function freeName(path: string): string {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  let free = path;
  for (let count = 2; existsSync(free); count += 1) free = `${stem}-${count}${ending}`;
  return free;
}

interface Leftover {
  readonly aside: string;
  readonly name: string;
}

async function leftoversIn(root: string): Promise<readonly Leftover[]> {
  const hidden = (await readdir(root)).filter((name) => name.startsWith(ASIDE));
  const found = await Promise.all(
    hidden.map(async (entry): Promise<readonly Leftover[]> => {
      const path = join(root, entry);
      if ((await stat(path)).isFile()) return [{ aside: path, name: entry.slice(ASIDE.length) }];
      return (await readdir(path)).map((name) => ({ aside: join(path, name), name }));
    }),
  );
  return found.flat();
}

/**
 * Ends what a crash broke off in the middle of a removal: a scan that is safe in a case goes, any other lies under its
 * name again. One that resists is reported and stays for the next start.
 */
export async function settleLeftovers(
  root: string,
  isSafe: (path: string) => Promise<boolean>,
  report: (error: unknown) => void,
): Promise<void> {
  for (const { aside, name } of await leftoversIn(root)) {
    try {
      if (await isSafe(aside)) await rm(aside);
      else await putBack(aside, join(root, name));
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') report(error);
    }
  }
  for (const entry of await readdir(root)) {
    // Only an empty one goes: what resisted above stays.
    if (entry.startsWith(ASIDE)) await rmdir(join(root, entry)).catch(() => undefined);
  }
}
