import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrinterInfo } from 'electron';

/** The one printer there can be: it puts every job, a PDF each, into the folder named by `CHROMIUM_SHELL_PRINTER`. */
export const FILE_PRINTER = '文件打印机';

function folder(): string | null {
  const named = process.env.CHROMIUM_SHELL_PRINTER ?? '';
  return named === '' ? null : named;
}

/** The file printer when a folder is named, else none. */
export function listPrinters(): PrinterInfo[] {
  if (folder() === null) return [];
  return [{ name: FILE_PRINTER, displayName: FILE_PRINTER, description: '打印到文件夹', options: {} }];
}

/** Why the printer of this name (empty: the default one) cannot be had, in Electron's words; null when it can. */
export function refusalOf(deviceName: string): string | null {
  const printers = listPrinters();
  if (deviceName !== '') return printers.some(({ name }) => name === deviceName) ? null : 'Invalid deviceName provided';
  return printers.length > 0 ? null : 'No printers available on the network';
}

/** Jobs are numbered in their order, `print-0001.pdf` first; whoever watches the folder never sees half of one. */
export function takeJob(pdf: Uint8Array): void {
  const place = folder();
  if (place === null) throw new Error('no folder to print into');
  mkdirSync(place, { recursive: true });
  const number = readdirSync(place).filter((name) => name.endsWith('.pdf')).length + 1;
  const file = join(place, `print-${String(number).padStart(4, '0')}.pdf`);
  writeFileSync(`${file}.part`, pdf);
  renameSync(`${file}.part`, file);
}
