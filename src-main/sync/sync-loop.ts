import type { CentreError } from './api/centre-error.ts';
import { backoffMs } from './backoff.ts';
import type { CentreStatus } from './centre-status.ts';
import type { EnrolmentSettings } from './enrol.ts';
import { moveFiles } from './files/move-files.ts';
import type { Postponed } from './files/postponed.ts';
import { openWay, recordFailure, runRound } from './round.ts';
import type { SyncPace } from './sync-pace.ts';
import type { RoundParts, SyncParts } from './sync-parts.ts';

const IDLE_MS = 10_000;
/** While the centre is away every saved change wakes the loop; so often it may try at most. */
const IMPATIENT_MS = 2_000;

interface LoopParts {
  readonly parts: SyncParts;
  readonly settings: EnrolmentSettings;
  readonly status: CentreStatus;
  readonly postponed: Postponed;
  readonly pace: SyncPace;
}

/**
 * Runs rounds one after another, and files beside them: a large file must not hold up the news. The next round comes
 * after a pause when all is well, after a growing one when not, and at once when something is saved.
 */
export class SyncLoop {
  readonly #loop: LoopParts;
  #timer: NodeJS.Timeout | null = null;
  #round: Promise<void> | null = null;
  #files: Promise<void> | null = null;
  #wanted = false;
  #failures = 0;
  /** Whether the last failure was an answer of the centre's. */
  #reached = true;
  #lastTry = Number.NEGATIVE_INFINITY;

  constructor(loop: LoopParts) {
    this.#loop = loop;
  }

  /** A way to the centre for one request outside the rounds, e.g. a sign-in; enrols when that is still to do. */
  way(): Promise<RoundParts> {
    return openWay(this.#loop.parts, this.#loop.settings);
  }

  get status(): CentreStatus {
    return this.#loop.status;
  }

  wake(): void {
    if (this.#loop.parts.signal.aborted) return;
    this.#wanted = true;
    if (this.#round !== null) return;
    const since = performance.now() - this.#lastTry;
    this.#schedule(this.#failures > 0 ? Math.max(0, IMPATIENT_MS - since) : 0);
  }

  async ended(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await Promise.all([this.#round, this.#files]);
  }

  #schedule(delay: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), delay);
  }

  #begin(): void {
    if (this.#round !== null || this.#loop.parts.signal.aborted) return;
    this.#wanted = false;
    this.#lastTry = performance.now();
    this.#round = this.#run().finally(() => {
      this.#round = null;
      if (this.#loop.parts.signal.aborted) return;
      if (this.#wanted) this.wake();
      else this.#schedule(this.#pause());
    });
  }

  async #run(): Promise<void> {
    const { parts, status } = this.#loop;
    try {
      const way = await this.way();
      await runRound(way, status);
      this.#failures = 0;
      this.#startFiles(way);
    } catch (error) {
      await this.#failed(error);
    }
    parts.notifier.notify({ topic: 'sync', caseId: null });
  }

  #startFiles(way: RoundParts): void {
    const { postponed, parts } = this.#loop;
    this.#files ??= moveFiles(way, postponed)
      .then(async ({ troubles }) => {
        const text = [...troubles].join('；');
        if (text !== '') await parts.store.recordRound({ at: parts.clock.now(), error: null, text });
      })
      .catch((error: unknown) => this.#failed(error))
      .finally(() => {
        this.#files = null;
      });
  }

  async #failed(error: unknown): Promise<void> {
    const { parts, status } = this.#loop;
    if (parts.signal.aborted) return;
    this.#failures += 1;
    const trouble = await recordFailure(parts, error);
    this.#reached = trouble === null || trouble.status !== null;
    if (trouble !== null && isAway(trouble)) status.missed();
    parts.notifier.notify({ topic: 'sync', caseId: null });
  }

  #pause(): number {
    const { idleMs = IDLE_MS, chance = Math.random } = this.#loop.pace;
    if (this.#failures === 0) return idleMs;
    return Math.min(backoffMs(this.#failures, chance(), this.#reached), 12 * idleMs);
  }
}

/** Whether the centre could not be worked with at all; a single refused request leaves the station online. */
function isAway(error: CentreError): boolean {
  return error.trouble !== 'refused' && error.trouble !== 'too_many';
}
