import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chromium } from 'playwright-core';
import { lookAt } from '#tests/support/fake-bridge/look-at.ts';
import { type ScreensServer, startScreens } from '#tests/support/fake-bridge/screens-server.ts';
import { openShot, SHOTS } from '#tests/support/fake-bridge/shots.ts';
import { findChromium } from '#tools/chromium-shell/browser/chromium-flags.ts';

/** The counter's smaller screen; LOOK_LARGE=1 takes the larger one too. */
const SIZES = [
  { width: 1366, height: 768 },
  ...(process.env.LOOK_LARGE === '1' ? [{ width: 1920, height: 1080 }] : []),
];
const PICTURES = 'test-results/screens';

let server: ScreensServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  mkdirSync(PICTURES, { recursive: true });
  server = await startScreens();
});

test.afterAll(() => server.close());

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no screen cuts text, falls below AA or faults at ${viewport.width}, ${colorScheme}`, async () => {
      test.setTimeout(300_000);
      const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
      const context = await browser.newContext({ viewport, colorScheme, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      for (const shot of SHOTS) {
        const page = await context.newPage();
        const faults: string[] = [];
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
        page.on('pageerror', (error) => faults.push(error.message));
        await openShot(page, server.url, shot);
        await page.screenshot({ path: `${PICTURES}/${shot.name}-${viewport.width}-${colorScheme}.png` });
        const findings = await lookAt(page);
        expect.soft({ ...findings, faults }, shot.name).toEqual({ cut: [], faint: [], nameless: [], faults: [] });
        await page.close();
      }
      await browser.close();
    });
  }
}
