import { randomBytes } from 'node:crypto';

/** As many as a person looks back at; the oldest go first. */
const KEPT = 20;

/** PDFs that the window may fetch, each under a token that cannot be guessed and that dies with the program. */
export class Offers {
  readonly #kept = new Map<string, Uint8Array>();

  offer(pdf: Uint8Array): string {
    const token = randomBytes(24).toString('base64url');
    this.#kept.set(token, pdf);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > KEPT && !oldest.done) this.#kept.delete(oldest.value);
    return token;
  }

  fetch(token: string): Uint8Array | null {
    return this.#kept.get(token) ?? null;
  }
}
