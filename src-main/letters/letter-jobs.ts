import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { LETTER_DATA_PATH, LETTER_READY_PATH, type LetterJob, type LetterReady } from '#shared/letters/letter.ts';
import { headersOf, refuse, STATIC_POLICY } from '../app/content-security.ts';

/** The one letter page's policy: its own scripts, styles and fonts, its own data. */
export const LETTER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const readyMessage = z.object({
  missing: z.array(z.string().max(4)).max(500),
  pages: z.number().int().min(1).max(500),
}) satisfies z.ZodType<LetterReady>;

interface Job {
  /** Null once it was fetched: the data goes out one time only. */
  data: LetterJob | null;
  readonly ready: PromiseWithResolvers<LetterReady>;
}

/** What the letter page may ask for: the letter that it was opened for, once, and to say that it stands. */
export class LetterJobs {
  readonly #jobs = new Map<string, Job>();

  add(data: LetterJob): { readonly token: string; readonly ready: Promise<LetterReady>; readonly drop: () => void } {
    const token = randomBytes(24).toString('base64url');
    const job: Job = { data, ready: Promise.withResolvers<LetterReady>() };
    this.#jobs.set(token, job);
    return { token, ready: job.ready.promise, drop: () => void this.#jobs.delete(token) };
  }

  /** Null when the path is neither. */
  async serve(request: Request, url: URL): Promise<Response | null> {
    if (url.pathname.startsWith(LETTER_DATA_PATH)) return this.#data(url.pathname.slice(LETTER_DATA_PATH.length));
    if (!url.pathname.startsWith(LETTER_READY_PATH)) return null;
    const job = this.#jobs.get(url.pathname.slice(LETTER_READY_PATH.length));
    if (job === undefined || request.method !== 'POST') return refuse(404);
    const message = readyMessage.safeParse(await request.json());
    if (!message.success) return refuse(400);
    job.ready.resolve(message.data);
    return new Response(null, { status: 204, headers: headersOf('text/plain', STATIC_POLICY, 'never') });
  }

  #data(token: string): Response {
    const job = this.#jobs.get(token);
    if (job === undefined || job.data === null) return refuse(404);
    const body = JSON.stringify(job.data);
    job.data = null;
    return new Response(body, { headers: headersOf('application/json; charset=utf-8', STATIC_POLICY, 'never') });
  }
}
