import { existsSync, readFileSync } from 'node:fs';

/** One scripted answer: what the dialog call resolves with, and optionally which call it is meant for. */
export interface DialogAnswer {
  readonly method?: string;
  readonly result: unknown;
}

/** Lines of the answer file already used; tests append while the application runs. */
let usedLines = 0;

/** The next scripted answer, or null. One meant for another call is a mistake in the test, and said so. */
export function takeDialogAnswer(method: string): { readonly result: unknown } | null {
  const answer = nextFromFile();
  if (answer === null) return null;
  if (answer.method !== undefined && answer.method !== method)
    throw new Error(
      `chromium-shell: the next scripted dialog answer is for ${answer.method}, but ${method} was called`,
    );
  return answer;
}

function nextFromFile(): DialogAnswer | null {
  const file = process.env.CHROMIUM_SHELL_DIALOGS ?? '';
  if (file === '' || !existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const line = lines[usedLines];
  if (line === undefined) return null;
  usedLines += 1;
  const parsed = JSON.parse(line) as Record<string, unknown>;
  // The bare result is enough where a test does not care which call it answers.
  return 'result' in parsed ? (parsed as object as DialogAnswer) : { result: parsed };
}
