import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { caseRecord } from '#shared/schema/case.ts';
import { type Day, expect } from './day-context.ts';

const LETTER_MS = 20_000;

/** What the window's own bridge answers of the case that it shows. */
const opened = z.object({ ok: z.literal(true), value: z.object({ record: caseRecord }) });

/** Runs in the page. */
async function openShownCase(): Promise<unknown> {
  const caseId = /case\/([0-9a-f-]{36})/.exec(location.hash)?.[1];
  return Reflect.get(window, 'bridge').call('case.open', { caseId });
}

/** Runs in the page: the letter that stands in sight, by the token that the window fetched it with. */
async function fetchShownLetter(): Promise<number[]> {
  const token = document.querySelector('[data-testid="letter"]')?.getAttribute('data-token');
  return token ? [...new Uint8Array(await (await fetch(`/letters/${token}.pdf`)).arrayBuffer())] : [];
}

/** The hash by which the issued result's PDF was frozen. */
async function hashOnRecord(day: Day): Promise<string> {
  const { record } = opened.parse(await day.page.evaluate(openShownCase)).value;
  const { state } = record;
  const hash = state.kind === 'issued' ? record.results.find(({ id }) => id === state.resultId)?.pdfHash : null;
  if (!hash) throw new Error('the shown case has no issued result');
  return hash;
}

/** Saves the frozen PDF once it is the one in sight, told by its hash, and answers its words without spaces. */
export async function saveFrozenPdf(day: Day, name: string): Promise<string> {
  const hash = await hashOnRecord(day);
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
