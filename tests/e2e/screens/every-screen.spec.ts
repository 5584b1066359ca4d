import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Browser, chromium } from 'playwright-core';
import { standStill } from '#scripts/demo/stand-still.ts';
import { lookAt } from '#tests/support/fake-bridge/look-at.ts';
import { type ScreensServer, startScreens } from '#tests/support/fake-bridge/screens-server.ts';
import { openShot, SHOTS } from '#tests/support/fake-bridge/shots.ts';
import { findChromium } from '#tools/chromium-shell/browser/chromium-flags.ts';

/** The two screens at the counter. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const SCHEMES = ['light', 'dark'] as const;
const PICTURES = 'test-results/screens';

let server: ScreensServer;
let browser: Browser;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  mkdirSync(PICTURES, { recursive: true });
  server = await startScreens();
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});

test.afterAll(async () => {
  await browser.close();
  await server.close();
});

for (const shot of SHOTS) {
  test(`${shot.name} cuts no text, stays above AA and faults nowhere, in both sizes and both colours`, async () => {
    const page = await browser.newPage({ viewport: SIZES[0], locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await openShot(page, server.url, shot);
    for (const viewport of SIZES) {
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        // Colours that are on their way from one scheme to the other are neither.
        await standStill(page);
        const name = `${shot.name}-${viewport.width}-${colorScheme}`;
        await page.screenshot({ path: `${PICTURES}/${name}.png` });
        const findings = await lookAt(page);
        expect.soft({ ...findings, faults }, name).toEqual({ cut: [], faint: [], nameless: [], faults: [] });
      }
    }
    await page.close();
  });
}
