import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Browser, chromium } from 'playwright-core';
import { standStill } from '#scripts/demo/stand-still.ts';
import { lookAt } from '#tests/support/fake-bridge/look-at.ts';
import { type ScreensServer, startScreens } from '#tests/support/fake-bridge/screens-server.ts';
import { openShot, SHOTS } from '#tests/support/fake-bridge/shots.ts';
import { findChromium } from '#tools/chromium-shell/browser/chromium-flags.ts';

/** The two screens at the counter. */
const SMALL = { width: 1366, height: 768 } as const;
const LARGE = { width: 1920, height: 1080 } as const;

interface Look {
  readonly viewport: typeof SMALL | typeof LARGE;
  readonly colorScheme: 'light' | 'dark';
}

/** What is cut hangs on the size, what is faint on the colours: these two looks see both of each. */
const LOOKS: readonly Look[] = [
  { viewport: SMALL, colorScheme: 'light' },
  { viewport: LARGE, colorScheme: 'dark' },
];

/** With `SCREENS=all` the other two as well, for `docs/screens`. */
const OTHER_LOOKS: readonly Look[] = [
  { viewport: SMALL, colorScheme: 'dark' },
  { viewport: LARGE, colorScheme: 'light' },
];

const looks = process.env.SCREENS === 'all' ? [...LOOKS, ...OTHER_LOOKS] : LOOKS;
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
  test(`${shot.name} cuts no text, violates no rule of WCAG 2.2 AA and faults nowhere, in both sizes and both colours`, async () => {
    const page = await browser.newPage({ viewport: SMALL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await openShot(page, server.url, shot);
    for (const { viewport, colorScheme } of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      // Colours that are on their way from one scheme to the other are neither.
      await standStill(page);
      const name = `${shot.name}-${viewport.width}-${colorScheme}`;
      await page.screenshot({ path: `${PICTURES}/${name}.png` });
      const findings = await lookAt(page);
      expect.soft({ ...findings, faults }, name).toEqual({ cut: [], violations: [], faults: [] });
    }
    await page.close();
  });
}
