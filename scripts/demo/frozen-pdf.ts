import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOnRecord } from '#tests/e2e/support/printed-papers.ts';
import { type Day, expect } from './day-context.ts';

const LETTER_MS = 20_000;

/** Runs in the page: the letter that stands in sight, by the token that the window fetched it with. */
async function fetchShownLetter(): Promise<number[]> {
  const token = document.querySelector('[data-testid="letter"]')?.getAttribute('data-token');
  return token ? [...new Uint8Array(await (await fetch(`/letters/${token}.pdf`)).arrayBuffer())] : [];
}

/** Saves the frozen PDF once it is the one in sight, told by its hash, and answers its words without spaces. */
export async function saveFrozenPdf(day: Day, name: string): Promise<string> {
  const hash = await hashOnRecord(day.page);
  let bytes = new Uint8Array();
  const shownHash = async (): Promise<string> => {
    bytes = Uint8Array.from(await day.page.evaluate(fetchShownLetter));
    return createHash('sha256').update(bytes).digest('hex');
  };
  await expect.poll(shownHash, { timeout: LETTER_MS }).toBe(hash);
  const file = join(day.out, name);
  writeFileSync(file, bytes);
  day.files.push(name);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll(/\s/g, '');
}
