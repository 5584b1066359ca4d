import { stat } from 'node:fs/promises';

/** Scanners and phones write for seconds; a file counts when it stood still for this long. */
export const SETTLED_MS = 800;

interface Look {
  readonly size: number;
  readonly changedAt: number;
}

/** Null when the file went away meanwhile, is no file, or is still empty. */
async function lookAt(path: string): Promise<Look | null> {
  try {
    const facts = await stat(path);
    return facts.isFile() && facts.size > 0 ? { size: facts.size, changedAt: facts.mtimeMs } : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Waits for files to be whole: two looks apart must show the same. The times of a network share are its server's, so
 * they are compared with each other only, never with this machine's clock.
 */
export class SettledFiles {
  readonly #waiting = new Map<string, { look: Look | null; timer: NodeJS.Timeout }>();
  readonly #settled: (path: string, size: number) => void;
  readonly #report: (error: unknown) => void;

  constructor(settled: (path: string, size: number) => void, report: (error: unknown) => void) {
    this.#settled = settled;
    this.#report = report;
  }

  /** Something happened to this file: it is looked at now and again, until it stands still. */
  watch(path: string): void {
    void this.#look(path).catch(this.#report);
  }

  close(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  async #look(path: string): Promise<void> {
    const look = await lookAt(path);
    const before = this.#waiting.get(path);
    clearTimeout(before?.timer);
    this.#waiting.delete(path);
    const timer = setTimeout(() => void this.#again(path, look).catch(this.#report), SETTLED_MS);
    if (look !== null) this.#waiting.set(path, { look, timer });
    else clearTimeout(timer);
  }

  async #again(path: string, before: Look | null): Promise<void> {
    this.#waiting.delete(path);
    const look = await lookAt(path);
    if (look === null) return;
    if (look.size === before?.size && look.changedAt === before.changedAt) this.#settled(path, look.size);
    else await this.#look(path);
  }
}
