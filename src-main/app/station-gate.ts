import { fail, type Reply } from '#shared/kernel/reply.ts';
import type { Station } from './open-station.ts';
import { startupFailureCode } from './startup-failure.ts';

/**
 * Stands between the window, which is there at once, and the station, which opens beside it: calls wait until it is
 * open. When it cannot be opened they are answered so, and the window is shown why.
 */
export class StationGate {
  readonly #open: () => Promise<Station>;
  readonly #failed: (code: string, error: unknown) => void;
  #station: Promise<Station> | null = null;
  #current: Station | null = null;
  #failure: string | null = null;

  constructor(open: () => Promise<Station>, failed: (code: string, error: unknown) => void) {
    this.#open = open;
    this.#failed = failed;
  }

  /** The code of the last failure to open; null while opening and when open. */
  get failure(): string | null {
    return this.#failure;
  }

  get current(): Station | null {
    return this.#current;
  }

  /** Never rejects. After a failure it may be called again: a disk that was full may have room now. */
  async start(): Promise<void> {
    if (this.#station !== null) return;
    this.#failure = null;
    this.#station = this.#open();
    try {
      this.#current = await this.#station;
    } catch (error) {
      this.#station = null;
      this.#failure = startupFailureCode(error);
      this.#failed(this.#failure, error);
    }
  }

  async call(command: string, input: unknown): Promise<Reply<unknown>> {
    const station = await this.#station?.catch(() => null);
    if (!station) return fail('station_closed');
    return station.core.dispatch(command, input, { senderOk: true });
  }

  async close(): Promise<void> {
    const station = await this.#station?.catch(() => null);
    this.#current = null;
    await station?.close();
  }
}
