import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type RunningShell, startShell } from './start-shell.ts';

const FILE_PRINTER = '文件打印机';

const folder = mkdtempSync(join(tmpdir(), 'shell-print-'));
const tray = join(folder, 'tray');
let shell: RunningShell;
let window: number;

beforeAll(async () => {
  shell = startShell({ env: { CHROMIUM_SHELL_PRINTER: tray } });
  window = await openWindow(shell, { show: false }, 'app://letter/');
});

afterAll(async () => {
  await shell.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Prints the window and answers what the callback was given. */
function print(options: Electron.WebContentsPrintOptions): Promise<unknown> {
  return shell.evaluate(
    ({ BrowserWindow }, given) =>
      new Promise((resolve) =>
        BrowserWindow.fromId(given.window)?.webContents.print(given.options, (...answer) => resolve(answer)),
      ),
    { window, options },
  );
}

function jobs(): string[] {
  return readdirSync(tray).map((name) => join(tray, name));
}

test('there is one printer, and a page printed on it lies in its folder on the paper asked for', async () => {
  const printers = await shell.evaluate(
    ({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.webContents.getPrintersAsync(),
    window,
  );
  expect(printers?.map(({ name }) => name)).toEqual([FILE_PRINTER]);
  expect(await print({ silent: true, pageSize: 'A4' })).toEqual([true, '']);
  expect(await print({ silent: true, deviceName: FILE_PRINTER, pageSize: { width: 100_000, height: 50_000 } })).toEqual(
    [true, ''],
  );
  expect(readdirSync(tray)).toEqual(['print-0001.pdf', 'print-0002.pdf']);
  const [first = '', second = ''] = jobs();
  expect(execFileSync('pdftotext', [first, '-']).toString()).toContain('你好，letter');
  expect(execFileSync('pdfinfo', [first]).toString()).toMatch(/\(A4\)/);
  expect(execFileSync('pdfinfo', [second]).toString()).toMatch(/Page size:\s+28[34][.\d]* x 14[12][.\d]* pts/);
});

test('a window that shows a PDF prints the very bytes that were loaded, until it shows another page', async () => {
  const bytes = await shell.evaluate(async ({ BrowserWindow }, id) => {
    const source = BrowserWindow.fromId(id)?.webContents;
    const pdf = await source?.printToPDF({ pageSize: 'A5' });
    const body = new Uint8Array(pdf ?? []);
    const { routes } = globalThis as unknown as { routes: Map<string, () => Response> };
    const headers = { 'content-type': 'application/pdf', 'cache-control': 'no-store' };
    // Served once: what is printed is what stands in the window, not what the address would answer now.
    routes.set('/frozen.pdf', () => {
      routes.delete('/frozen.pdf');
      return new Response(body, { headers });
    });
    await source?.loadURL('app://letter/frozen.pdf');
    return pdf;
  }, window);
  expect(await print({ silent: true, pageSize: 'A4' })).toEqual([true, '']);
  expect(readFileSync(jobs().at(-1) ?? '')).toEqual(Buffer.from(bytes ?? []));
  await shell.evaluate(({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.loadURL('app://notice/'), window);
  expect(await print({ silent: true, pageSize: 'A4' })).toEqual([true, '']);
  expect(execFileSync('pdftotext', [jobs().at(-1) ?? '', '-']).toString()).toContain('你好，notice');
});

test('no printer of that name, no dialog to answer and a folder that is none fail in Electron’s words', async () => {
  const before = jobs();
  expect(await print({ silent: true, deviceName: 'another' })).toEqual([false, 'Invalid deviceName provided']);
  expect(await print({})).toEqual([false, 'Print job canceled']);
  expect(jobs()).toEqual(before);
  rmSync(tray, { recursive: true });
  writeFileSync(tray, 'a file where the folder should be');
  expect(await print({ silent: true })).toEqual([false, 'Print job failed']);
  rmSync(tray);
});

test('settings that Electron refuses throw at once, and one that is not carried out is named', async () => {
  const bad = (options: object): Promise<unknown> => print(options as Electron.WebContentsPrintOptions);
  await expect(bad({ pageSize: 'A99' })).rejects.toThrow('Unsupported pageSize: A99');
  await expect(bad({ pageSize: { width: 100, height: 200 } })).rejects.toThrow('must be minimum 352 microns');
  await expect(bad({ copies: 2 })).rejects.toThrow('未实现 electron.webContents.print({ copies })');
});
