import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { build } from 'vite';
import type { LetterRequest } from '#main/ports.ts';
import type { PressOutcome } from './press-main.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../../..');
const PRESS_MS = 120_000;

/** The letter page alone, built as the product builds it. Answers the folder of built pages. */
export async function buildLetterPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'letter-page-'));
  await build({
    configFile: false,
    root: join(ROOT, 'src-renderer'),
    base: './',
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rollupOptions: { input: { letters: join(ROOT, 'src-renderer/letters/index.html') } },
    },
  });
  return outDir;
}

export interface PrintedLetter extends PressOutcome {
  /** Where the PDF lies; there is none when the letter was refused. */
  readonly file: string;
}

/** Sets the letters in a real Chromium, by the press of the product. */
export async function printLetters(renderer: string, requests: readonly LetterRequest[]): Promise<PrintedLetter[]> {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  const requestsFile = join(folder, 'requests.json');
  writeFileSync(requestsFile, JSON.stringify(requests));
  const runner = join(ROOT, 'tools/chromium-shell/run.ts');
  const main = join(import.meta.dirname, 'press-main.ts');
  const args = [runner, main, '--', requestsFile, folder, renderer];
  await run(process.execPath, args, { cwd: ROOT, timeout: PRESS_MS });
  const outcomes: PressOutcome[] = JSON.parse(readFileSync(join(folder, 'outcomes.json'), 'utf8'));
  return outcomes.map((outcome, index) => ({ ...outcome, file: join(folder, `${index}.pdf`) }));
}

export interface PdfFacts {
  /** Lines of each page, as a person would select and copy them. */
  readonly pages: readonly (readonly string[])[];
  /** Millimetres, rounded. */
  readonly size: readonly [width: number, height: number];
  readonly title: string;
  /** Fonts named in the file, and of those the ones whose shapes stand in it. */
  readonly fonts: { readonly named: number; readonly embedded: number; readonly withCharacters: number };
}

const millimetres = (points: number): number => Math.round((points * 25.4) / 72);

/** Reads a PDF back with a reader that knows nothing of how it was made. */
export async function readPdf(file: string): Promise<PdfFacts> {
  const bytes = readFileSync(file);
  const raw = bytes.toString('latin1');
  const count = (pattern: RegExp): number => raw.match(pattern)?.length ?? 0;
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[][] = [];
  let size: readonly [number, number] = [0, 0];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    size = [millimetres(width), millimetres(height)];
    pages.push(linesOf((await page.getTextContent()).items));
  }
  const { info } = await document.getMetadata();
  await task.destroy();
  const title = 'Title' in info ? String(info.Title) : '';
  const fonts = {
    named: count(/\/Subtype\s*\/Type[03]\b/g),
    // A font whose file may not be copied stands in as drawings of its characters (Type 3).
    embedded: count(/\/FontFile[23]?\s/g) + count(/\/Subtype\s*\/Type3\b/g),
    withCharacters: count(/\/ToUnicode\s/g),
  };
  return { pages, size, title, fonts };
}

function linesOf(items: readonly object[]): string[] {
  const lines: string[] = [''];
  for (const item of items) {
    if (!('str' in item) || !('hasEOL' in item)) continue;
    lines.push(`${lines.pop() ?? ''}${String(item.str)}`);
    if (item.hasEOL) lines.push('');
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
