import type { Instant } from '#shared/kernel/instant.ts';
import type { CentrePort, Notifier } from '../ports.ts';

type Status = ReturnType<CentrePort['status']>;

/** What is known of the way to the centre. Says nothing before the first try, and tells the windows on each change. */
export class CentreStatus {
  #state: Status['state'] = 'unknown';
  #lastContact: Instant | null = null;
  readonly #notifier: Notifier;

  constructor(notifier: Notifier) {
    this.#notifier = notifier;
  }

  read(): Status {
    return { state: this.#state, lastContact: this.#lastContact };
  }

  recall(lastContact: Instant | null): void {
    this.#lastContact ??= lastContact;
  }

  met(at: Instant): void {
    this.#lastContact = at;
    this.#become('online');
  }

  missed(): void {
    this.#become('offline');
  }

  #become(state: Status['state']): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#notifier.notify({ topic: 'frame', caseId: null });
    this.#notifier.notify({ topic: 'sync', caseId: null });
  }
}
