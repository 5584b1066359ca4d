import { performance } from 'node:perf_hooks';
import { chromium } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Milliseconds that the machine's Chromium takes to start and show an empty page: no start of ours can be quicker. */
export async function bareWindow(): Promise<number> {
  const began = performance.now();
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><p>…</p>');
    await page.locator('p').waitFor();
    return performance.now() - began;
  } finally {
    await browser.close();
  }
}
