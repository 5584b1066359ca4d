import { appendFileSync } from 'node:fs';

/** Everything the stand-in has to say goes to stderr under one prefix, apart from the application's own output. */
export function report(message: string): void {
  process.stderr.write(`[chromium-shell] ${message}\n`);
}

/**
 * Keeps what the stand-in was asked to do but never does (open a link, show a notification, answer a dialog), one JSON
 * line each in the file named by `CHROMIUM_SHELL_RECORD`, so that a test can ask what the person would have seen.
 */
export function record(kind: string, details: Record<string, unknown>): void {
  const file = process.env.CHROMIUM_SHELL_RECORD;
  if (file === undefined || file === '') return;
  appendFileSync(file, `${JSON.stringify({ kind, ...details })}\n`);
}

export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
