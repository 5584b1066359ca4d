import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type * as Printing from '#main/app/printing.ts';
import { smallPdf } from '#tests/support/ports.ts';
import { type RunningShell, startShell } from '../chromium-shell/start-shell.ts';

const PRINTING = join(import.meta.dirname, '../../../src-main/app/printing.ts');
const PAPERS = [smallPdf('first'), smallPdf('second')] as const;

let tray: string;
let shell: RunningShell;

beforeEach(() => {
  tray = mkdtempSync(join(tmpdir(), 'printing-'));
  shell = startShell({ env: { CHROMIUM_SHELL_PRINTER: tray } });
});

afterEach(async () => {
  await shell.stop();
  rmSync(tray, { recursive: true, force: true });
});

/** Prints both papers, one after the other, and answers what the product's printer said, reported and left open. */
function print(printer: string | null) {
  return shell.evaluate(
    async ({ BrowserWindow }, given) => {
      const { load } = globalThis as unknown as { load(path: string): Promise<typeof Printing> };
      const { createPrinter } = await load(given.module);
      const reported: string[] = [];
      const port = createPrinter({ printer: given.printer, report: (error) => reported.push(String(error)) });
      const took: boolean[] = [];
      for (const paper of given.papers) took.push(await port.print(paper, '认证书 RZ-1'));
      return { took, reported, windows: BrowserWindow.getAllWindows().length };
    },
    { module: PRINTING, printer, papers: PAPERS },
  );
}

test.each([null, '文件打印机'])(
  'the frozen bytes themselves come out, paper after paper (printer: %s)',
  async (printer) => {
    expect(await print(printer)).toEqual({ took: [true, true], reported: [], windows: 0 });
    const out = readdirSync(tray).map((name) => readFileSync(join(tray, name)));
    expect(out).toEqual(PAPERS.map((paper) => Buffer.from(paper)));
  },
);

test('a printer that is not there takes nothing, though another is', async () => {
  expect(await print('二楼打印机')).toEqual({ took: [false, false], reported: [], windows: 0 });
  expect(readdirSync(tray)).toEqual([]);
});

test('a job that fails counts as not printed and is reported with its reason', async () => {
  rmSync(tray, { recursive: true });
  writeFileSync(tray, 'a file where the tray should be');
  const failure = 'Error: printing 认证书 RZ-1 failed: Print job failed';
  expect(await print(null)).toEqual({ took: [false, false], reported: [failure, failure], windows: 0 });
});
