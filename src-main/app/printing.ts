import { randomBytes } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import type { PrinterPort } from '../ports.ts';
import { serveHosts } from './app-protocol.ts';
import { headersOf, refuse, STATIC_POLICY } from './content-security.ts';
import { SEALED_PREFERENCES } from './main-window.ts';
import { hardenSession } from './session-security.ts';

/** Chromium's PDF viewer is an extension page; the print session allows it and nothing else. */
const VIEWER_SCHEMES = ['chrome-extension', 'chrome'];
const PRINT_HOST = 'print';
/** A printer that is switched off must not hold the counter up: the PDF is safe and can be printed again. */
const PRINT_TIMEOUT_MS = 60_000;

export interface PrintingOptions {
  /** Name of the printer in the system; null for the system's own choice. */
  readonly printer: string | null;
  report(error: unknown): void;
}

/** Prints the frozen PDF itself, not the page that it was made from: what is on record is what is on paper. */
export function createPrinter(options: PrintingOptions): PrinterPort {
  const pending = new Map<string, Uint8Array>();
  let isReady = false;

  function prepareSession(): Electron.Session {
    const own = session.fromPartition('printing');
    if (isReady) return own;
    isReady = true;
    hardenSession(own, { devServer: null, schemes: VIEWER_SCHEMES });
    const hosts = { [PRINT_HOST]: (_request: Request, url: URL) => servePdf(pending.get(url.pathname)) };
    serveHosts(own, hosts, (error) => options.report(error));
    return own;
  }

  async function printIn(window: BrowserWindow, title: string, path: string): Promise<boolean> {
    const printers = await window.webContents.getPrintersAsync();
    const chosen = options.printer === null ? printers[0] : printers.find(({ name }) => name === options.printer);
    if (chosen === undefined) return false;
    await window.loadURL(`app://${PRINT_HOST}${path}`);
    return new Promise((resolve) => {
      const deadline = setTimeout(() => resolve(false), PRINT_TIMEOUT_MS);
      const device = options.printer === null ? {} : { deviceName: options.printer };
      window.webContents.print({ silent: true, pageSize: 'A4', ...device }, (success, reason) => {
        clearTimeout(deadline);
        if (!success) options.report(new Error(`printing ${title} failed: ${reason}`));
        resolve(success);
      });
    });
  }

  return {
    async print(pdf, title) {
      const path = `/${randomBytes(16).toString('hex')}.pdf`;
      pending.set(path, pdf);
      const window = new BrowserWindow({
        show: false,
        title,
        webPreferences: { ...SEALED_PREFERENCES, plugins: true, session: prepareSession() },
      });
      try {
        return await printIn(window, title, path);
      } catch (error) {
        options.report(error);
        return false;
      } finally {
        pending.delete(path);
        window.destroy();
      }
    },
  };
}

function servePdf(pdf: Uint8Array | undefined): Response {
  if (pdf === undefined) return refuse(404);
  // The viewer draws with its own scripts and styles, so this one answer goes out without a content policy.
  const headers = headersOf('application/pdf', STATIC_POLICY, 'never');
  headers.delete('content-security-policy');
  return new Response(new Uint8Array(pdf), { headers });
}
