/** Takes pictures of every screen: `node tests/support/fake-bridge/shoot.ts <folder> [name…]`. */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { startScreens } from './dev-server.ts';
import { SHOTS } from './shots.ts';

const PORT = 5199;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const [folder = '.cache/screens', ...names] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const server = await startScreens(PORT);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const faults: string[] = [];

async function openPage(page: Page, query: string, hash: string): Promise<void> {
  await page.goto(`http://localhost:${PORT}/workstation/index.html?${query}#${hash}`);
  await page.locator('#root > *').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(700);
}

for (const shot of SHOTS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  for (const size of process.env.FULL ? SIZES : SIZES.slice(0, 1)) {
    for (const scheme of process.env.FULL || process.env.DARK ? (['light', 'dark'] as const) : (['light'] as const)) {
      const page = await browser.newPage({
        viewport: size,
        colorScheme: scheme,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      });
      page.on('console', (message) => message.type() === 'error' && faults.push(`${shot.name}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`${shot.name}: ${error.message}`));
      await openPage(page, shot.query, shot.hash);
      await shot.act?.(page);
      await page.waitForTimeout(250);
      await page.screenshot({ path: `${folder}/${shot.name}-${size.width}-${scheme}.png` });
      await page.close();
    }
  }
}
await browser.close();
await server.close();
for (const fault of new Set(faults)) console.log(fault);
