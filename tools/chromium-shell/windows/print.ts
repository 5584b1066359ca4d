import type { PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import { NotImplementedError } from '../core/guard.ts';
import { describeError, report } from '../core/log.ts';
import { refusalOf, takeJob } from '../services/file-printer.ts';
import type { Page } from './page.ts';
import { isPaperName, printToPdf } from './print-to-pdf.ts';

const MICRONS_PER_INCH = 25_400;
const SMALLEST_MICRONS = 352;
const CARRIED_OUT = new Set(['silent', 'deviceName', 'pageSize', 'printBackground', 'landscape']);

/**
 * Electron's checks of the arguments, made while the caller waits.
 * Throws what Electron throws, and names an option that the stand-in does not carry out.
 */
export function parsePrintOptions(options: unknown, callback: unknown): WebContentsPrintOptions {
  const given = options === undefined ? {} : options;
  if (typeof given !== 'object' || given === null)
    throw new TypeError('webContents.print(): Invalid print settings specified.');
  if (callback !== undefined && typeof callback !== 'function')
    throw new TypeError('webContents.print(): Invalid optional callback provided.');
  const unknown = Object.keys(given).find((name) => !CARRIED_OUT.has(name));
  if (unknown !== undefined) throw new NotImplementedError(`webContents.print({ ${unknown} })`);
  const parsed = given as WebContentsPrintOptions;
  inchesOf(parsed.pageSize);
  return parsed;
}

/** Carries the job out and answers why it failed, in Electron's words; '' when the printer has it. */
export async function printContents(opening: Promise<Page>, options: WebContentsPrintOptions): Promise<string> {
  const refusal = refusalOf(options.deviceName ?? '');
  if (refusal !== null) return refusal;
  // There is no print dialog; as with the other dialogs, nobody's answer is a cancel.
  if (options.silent !== true) return 'Print job canceled';
  try {
    takeJob(await pdfOf(await opening, options));
    return '';
  } catch (error) {
    report(`print: ${describeError(error)}`);
    return 'Print job failed';
  }
}

/** A page that is a PDF is printed as its own bytes; any other is set on the paper asked for. */
function pdfOf({ pdf, cdp }: Page, options: WebContentsPrintOptions): Uint8Array | Promise<Uint8Array> {
  return (
    pdf ??
    printToPdf(cdp, {
      pageSize: inchesOf(options.pageSize),
      printBackground: options.printBackground ?? false,
      landscape: options.landscape ?? false,
    })
  );
}

/** `print` measures own sizes in microns, `printToPDF` in inches. */
function inchesOf(pageSize: WebContentsPrintOptions['pageSize'] = 'A4'): NonNullable<PrintToPDFOptions['pageSize']> {
  if (typeof pageSize !== 'object') {
    if (isPaperName(pageSize)) return pageSize;
    throw new Error(`Unsupported pageSize: ${pageSize}`);
  }
  const { width, height } = pageSize;
  if (!width || !height) throw new Error('height and width properties are required for pageSize');
  if (Math.min(width, height) <= SMALLEST_MICRONS)
    throw new RangeError('height and width properties must be minimum 352 microns.');
  return { width: width / MICRONS_PER_INCH, height: height / MICRONS_PER_INCH };
}
