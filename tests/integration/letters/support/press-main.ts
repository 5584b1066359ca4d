import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { registerAppScheme } from '#main/app/scheme.ts';
import { createLetterPress } from '#main/letters/letter-press.ts';
import type { LetterRequest } from '#main/ports.ts';
import { Refused } from '#main/services/refused.ts';

/** What became of one request: a PDF beside the others, or the failure a person would be shown. */
export interface PressOutcome {
  /** Windows that the press has opened so far. */
  readonly windows: number;
  readonly pages: number | null;
  readonly failure: string | null;
}

/** The letter press alone, as a program of its own: sets every request of a file, in its order, and ends. */
async function run(requestsFile: string, outFolder: string, renderer: string): Promise<void> {
  let windows = 0;
  app.on('browser-window-created', () => {
    windows += 1;
  });
  const press = createLetterPress({ renderer, report: (error) => console.error(error) });
  const requests: readonly LetterRequest[] = JSON.parse(readFileSync(requestsFile, 'utf8'));
  await press.warm();
  const outcomes: PressOutcome[] = [];
  for (const [index, request] of requests.entries()) {
    try {
      const { pdf, pages } = await press.set(request);
      writeFileSync(join(outFolder, `${index}.pdf`), pdf);
      outcomes.push({ windows, pages, failure: null });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      outcomes.push({ windows, pages: null, failure: JSON.stringify(error.failure) });
    }
  }
  writeFileSync(join(outFolder, 'outcomes.json'), JSON.stringify(outcomes));
  press.close();
}

registerAppScheme();
const [requestsFile = '', outFolder = '', renderer = ''] = process.argv.slice(2);
void app
  .whenReady()
  .then(() => run(requestsFile, outFolder, renderer))
  .then(
    () => app.exit(0),
    (error: unknown) => {
      console.error(error);
      app.exit(1);
    },
  );
