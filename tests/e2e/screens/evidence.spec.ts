import { expect, test } from '@playwright/test';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { type ScreensServer, startScreens } from '#tests/support/fake-bridge/screens-server.ts';
import { openShot, SHOTS } from '#tests/support/fake-bridge/shots.ts';
import { findChromium } from '#tools/chromium-shell/browser/chromium-flags.ts';

let server: ScreensServer;
let browser: Browser;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startScreens();
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
});

test.afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const shot = SHOTS.find((one) => one.name === name);
  if (!shot) throw new Error(`no shot ${name}`);
  await openShot(page, server.url, shot);
  return page;
}

/** How many of the pictures have come. */
function drawn(pictures: Locator): Promise<number> {
  return pictures.evaluateAll(
    (images) => images.filter((image) => image instanceof HTMLImageElement && image.naturalWidth > 0).length,
  );
}

test('a field stands beside form, papers and another case, crop beside crop, what differs there in red', async () => {
  const page = await open('review-elsewhere');
  const cards = page.getByTestId('focus-dock').locator('.crops > li');
  await expect(cards).toContainText(['申请表', '护照', '另案 CD-2025-000077 申请表', '另案 CD-2025-000077 护照']);
  await expect.poll(() => drawn(cards.locator('.crop img'))).toBe(2);
  const tops = await cards.evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().top)));
  // Two beside each other, twice: the pane of the small screen holds no more.
  expect([tops[0], tops[2]]).toEqual([tops[1], tops[3]]);
  await expect(page.getByTestId('other-birthDate')).toContainText('1998-04-21');
  await expect(cards.nth(2).locator('.crop-bad')).toHaveText('1998-04-21');
  await cards.nth(2).getByRole('button').click();
  await expect.poll(() => page.url()).toContain('/case/');
  await page.close();
});

test('earlier diplomas are in sight, and one opens beside the diploma at hand', async () => {
  const page = await open('review-memory');
  const memory = page.getByTestId('diploma-memory');
  await expect(memory).toContainText('与 1 份不予认证的文凭版式相似');
  await expect(memory).toContainText('与该校前后两年 3 份已认证文凭中的 2 份相似');
  await expect.poll(() => drawn(memory.locator('img'))).toBe(4);
  const beside = page.getByTestId('memory-beside');
  await expect(beside).toContainText('不予认证');
  await expect.poll(() => drawn(beside.locator('img'))).toBe(2);
  await page.getByRole('button', { name: '下一份' }).press('Enter');
  await expect(beside).toContainText('RZ-2025-000044');
  await expect(beside).toContainText('2/4');
  await page.keyboard.press('Escape');
  await expect(beside).toBeHidden();
  await page.keyboard.press('m');
  await expect(beside).toContainText('1/4');
  await page.close();
});
