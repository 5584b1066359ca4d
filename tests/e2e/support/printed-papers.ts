import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { caseRecord } from '#shared/schema/case.ts';
import { askBridge } from './ask-bridge.ts';

/** A job as it came out. */
export interface PrintedPaper {
  readonly bytes: Buffer;
  /** Its words, without spaces. */
  readonly words: string;
}

/** What the counter's file printer has put out, in order. */
export function printedPapers(folder: string): readonly PrintedPaper[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  return files.sort().map((name) => {
    const file = join(folder, name);
    const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll(/\s/g, '');
    return { bytes: readFileSync(file), words };
  });
}

/** The last page as an office scanner gives it: grey, 200 dots an inch. */
export function scanOf(pdf: Uint8Array): Buffer {
  return execFileSync('pdftoppm', ['-r', '200', '-gray', '-png', '-singlefile', '-'], { input: pdf });
}

/** What the window's own bridge answers of the case that it shows. */
const opened = z.object({ ok: z.literal(true), value: z.object({ record: caseRecord }) });

/** The hash by which the PDF of the issued result in sight was frozen. */
export async function hashOnRecord(page: Page): Promise<string> {
  const caseId = /case\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  const { record } = opened.parse(await askBridge(page, 'case.open', { caseId })).value;
  const { state } = record;
  const hash = state.kind === 'issued' ? record.results.find(({ id }) => id === state.resultId)?.pdfHash : null;
  if (!hash) throw new Error('the shown case has no issued result');
  return hash;
}
