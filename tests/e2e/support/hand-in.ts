import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type JSHandle, type Locator, type Page } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../../..');

export interface Paper {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function paperAt(path: string): Paper {
  return { name: basename(path), bytes: readFileSync(path) };
}

export function specimenPath(name: string): string {
  return join(ROOT, 'resources/specimens', name);
}

/** A scan as people hand it in, of nobody who lives. */
export function specimen(name: string): Paper {
  return paperAt(specimenPath(name));
}

export function badFile(name: string): Paper {
  return paperAt(join(ROOT, 'tests/fixtures/bad-files', name));
}

function carry(page: Page, papers: readonly Paper[]): Promise<JSHandle<DataTransfer>> {
  const packed = papers.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  return page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of files) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    return transfer;
  }, packed);
}

/** Lets the papers go over `place`, as the mouse does. */
export async function drop(place: Locator, papers: readonly Paper[]): Promise<void> {
  const dataTransfer = await carry(place.page(), papers);
  await place.dispatchEvent('dragover', { dataTransfer });
  await place.dispatchEvent('drop', { dataTransfer });
}

/** Ctrl+V with files in the clipboard. */
export async function paste(page: Page, papers: readonly Paper[]): Promise<void> {
  const transfer = await carry(page, papers);
  await page.evaluate((clipboardData) => {
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, transfer);
}

/** What the screen says became of a file that was handed in; the last time when it was handed in twice. */
export function fateOf(page: Page, fileName: string): Locator {
  return page.getByTestId('import-outcomes').locator('li').filter({ hasText: fileName }).last();
}

/** The line of a paper in the material list, with the state of its reading. */
export function paperLine(page: Page, fileName: string): Locator {
  return page.locator('button.material-file').filter({ hasText: fileName });
}

/** The paper's line says nothing more of its reading: it was read. */
export async function expectRead(page: Page, fileName: string): Promise<void> {
  await expect(paperLine(page, fileName)).toHaveText(fileName, { timeout: 90_000 });
}
