import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addFilesText } from '#shared/i18n/zh-cn/screens/add-files.ts';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { syncText } from '#shared/i18n/zh-cn/screens/sync.ts';
import { walkInText } from '#shared/i18n/zh-cn/screens/walk-in.ts';
import { type Desk, openDesk } from './desk.ts';

/** One black point, as small as a PNG can be. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.station.close());

test('with the network unplugged a walk-in is taken in with a paper, and sent when it is back', async () => {
  test.setTimeout(150_000);
  const { page, station } = desk;
  station.line.set('cut');

  await page.keyboard.press('w');
  // The form listens from its first paint: seen is ready.
  await expect(page.getByRole('heading', { level: 1, name: walkInText.title })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(walkInText.faultsHead(3))).toBeVisible();
  await page.getByLabel(/^姓名 /).fill('李四');
  await page.getByLabel(/证件号码/).fill('11010519491231002X');
  await expect(page.getByText(/校验位正确/)).toBeVisible();
  await expect(page.getByLabel(/出生日期/)).toHaveValue('1949-12-31');
  await page.getByLabel(/手机号码/).fill('13900001111');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('李四');

  writeFileSync(join(station.inboxDir, 'SCAN_0001.png'), PNG);
  await page.getByRole('button', { name: addFilesText.inboxCount(1) }).click({ timeout: 20_000 });
  await page.getByRole('button', { name: addFilesText.take, exact: true }).click();
  await expect(page.getByTestId('import-outcomes')).toContainText('SCAN_0001.png');
  await expect(page.getByTestId('material-17')).toContainText('SCAN_0001.png');

  await expect(page.getByTestId('centre-state')).toHaveAttribute('data-centre', 'offline', { timeout: 45_000 });
  await expect(page.getByTestId('centre-state')).toContainText('待发');
  await page.getByTestId('centre-state').click();
  await expect(page.getByRole('region', { name: syncText.outbox })).toContainText('收件');

  station.line.set('pass');
  await page.getByRole('button', { name: syncText.now }).click();
  await expect(page.getByText(syncText.outboxEmpty)).toBeVisible({ timeout: 45_000 });
  await expect(page.getByTestId('centre-state')).toContainText(frameText.centre.online, { timeout: 30_000 });
});
