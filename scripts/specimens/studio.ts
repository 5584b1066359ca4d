import { type Browser, chromium, type Page } from 'playwright-core';
import { linesInPage } from './lines-in-page.ts';
import { marksToImages } from './marks-in-page.ts';
import type { Degradation, SpecimenPage } from './model.ts';
import { type PhotographJob, type PhotographResult, photographInPage } from './photograph-in-page.ts';
import { type ScanJob, scanInPage } from './scan-in-page.ts';
import { documentOf } from './specimen.ts';

export interface ScannedPage {
  readonly bytes: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** One Chromium with a few pages that take turns: start-up is paid once for a whole set. */
export interface Studio {
  scan(page: SpecimenPage, degradation: Degradation, seed: number, format: ScanJob['format']): Promise<ScannedPage>;
  /** A PDF with text layer; its dates are fixed so that the same pages give the same bytes. */
  textPdf(pages: readonly SpecimenPage[], title: string): Promise<Buffer>;
  /** The lines of a page as a perfect reader would read them. */
  lines(page: SpecimenPage): Promise<readonly string[]>;
  close(): Promise<void>;
}

const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

async function launch(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: asRoot ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS,
  });
}

/** PDF dates are the only thing in Chromium's output that follows the clock; same length, so offsets stay true. */
function withFixedDates(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(
    text.replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, (_, key: string) => `/${key} (D:20200101000000`),
    'latin1',
  );
}

export async function openStudio(pageCount = 2): Promise<Studio> {
  const browser = await launch();
  const idle: Page[] = [];
  const waiting: ((page: Page) => void)[] = [];
  for (let index = 0; index < pageCount; index += 1) {
    // A context each: pages of one context may share a renderer process, and then do not run side by side.
    const context = await browser.newContext({ offline: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    idle.push(await context.newPage());
  }
  const borrow = (): Promise<Page> => {
    const free = idle.pop();
    return free === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(free);
  };
  const giveBack = (page: Page): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(page);
    else next(page);
  };
  const withPage = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await borrow();
    try {
      return await work(page);
    } finally {
      giveBack(page);
    }
  };
  return {
    scan: (drawn, degradation, seed, format) =>
      withPage(async (page) => {
        const { widthMm, heightMm, css } = drawn;
        const { photograph, ...wear } = degradation;
        const job: ScanJob = { body: drawn.body.text, css, widthMm, heightMm, degradation: wear, seed, format };
        const scanned = await page.evaluate(
          scanInPage,
          photograph === undefined ? job : ({ ...job, format: 'image/png' } satisfies ScanJob),
        );
        const shot = (flat: PhotographJob): Promise<PhotographResult> => page.evaluate(photographInPage, flat);
        const { base64, widthPx, heightPx } =
          photograph === undefined
            ? scanned
            : await shot({ base64: scanned.base64, photograph, seed, quality: wear.quality });
        return { bytes: Buffer.from(base64, 'base64'), widthPx, heightPx };
      }),
    textPdf: (pages, title) =>
      withPage(async (page) => {
        await page.setContent(documentOf(pages, title));
        await page.evaluate(marksToImages);
        return withFixedDates(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      }),
    lines: (drawn) =>
      withPage(async (page) => {
        await page.setContent(documentOf([drawn], ''));
        return page.evaluate(linesInPage);
      }),
    close: () => browser.close(),
  };
}
