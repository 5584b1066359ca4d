/** A file that failed by itself, not by the line, waits so long before it is tried again. */
const PAUSE_MS = 5 * 60_000;

/** Files that are left alone for a while, so that one bad file holds up no other. Forgotten at the next start. */
export class Postponed {
  readonly #until = new Map<string, number>();

  put(key: string, now: number): void {
    this.#until.set(key, now + PAUSE_MS);
  }

  has(key: string, now: number): boolean {
    const until = this.#until.get(key);
    if (until === undefined) return false;
    if (now < until) return true;
    this.#until.delete(key);
    return false;
  }
}
