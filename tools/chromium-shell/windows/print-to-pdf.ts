import type { PrintToPDFOptions } from 'electron';
import type { CdpSession } from '../browser/cdp-connection.ts';

/** Inches, portrait; Electron's table. */
const PAPER: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};
const DEFAULT_MARGIN_INCHES = 0.4;

export function isPaperName(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(PAPER, name);
}

/** Electron's `printToPDF`. Read in pieces: a long document does not fit one protocol message. */
export async function printToPdf(cdp: CdpSession, options: PrintToPDFOptions): Promise<Buffer> {
  const [paperWidth, paperHeight] = paperSize(options.pageSize ?? 'Letter');
  const margins = options.margins ?? {};
  const { stream } = await cdp.send('Page.printToPDF', {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth,
    paperHeight,
    marginTop: margins.top ?? DEFAULT_MARGIN_INCHES,
    marginBottom: margins.bottom ?? DEFAULT_MARGIN_INCHES,
    marginLeft: margins.left ?? DEFAULT_MARGIN_INCHES,
    marginRight: margins.right ?? DEFAULT_MARGIN_INCHES,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    transferMode: 'ReturnAsStream',
  });
  if (stream === undefined) throw new Error('Failed to generate PDF');
  return readStream(cdp, stream);
}

function paperSize(pageSize: NonNullable<PrintToPDFOptions['pageSize']>): readonly [number, number] {
  if (typeof pageSize === 'object') return [pageSize.width, pageSize.height];
  const size = PAPER[pageSize];
  if (size === undefined) throw new Error(`Invalid pageSize ${pageSize}`);
  return size;
}

async function readStream(cdp: CdpSession, handle: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await cdp.send('IO.read', { handle, size: 1024 * 1024 });
    parts.push(Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await cdp.send('IO.close', { handle });
  return Buffer.concat(parts);
}
