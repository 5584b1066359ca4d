import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { BUSINESS_SHORT_NAMES, RESULT_KIND_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { packText } from '#shared/i18n/zh-cn/screens/packs.ts';
import { settingsText } from '#shared/i18n/zh-cn/screens/settings.ts';
import { subjectsText } from '#shared/i18n/zh-cn/screens/subjects.ts';
import { personNumbered } from './support/case-desk.ts';
import { launchWorkstation, type Workstation } from './support/launch-workstation.ts';
import { signIn } from './support/sign-in.ts';

test.describe.configure({ mode: 'serial' });

let station: Workstation;
test.beforeAll(async () => {
  station = await launchWorkstation({ now: '2026-11-19T10:42', centre: { seed: false } });
  await station.page.setViewportSize({ width: 1366, height: 768 });
  await signIn(station.page, personNumbered(station.centre, '3001'));
  await go(station.page, frameText.settings);
});
test.afterAll(() => station?.close());

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: frameText.navigation }).getByText(name, { exact: true }).click();
}

/** One setting's dialog, filled in and given its reason. */
async function change(page: Page, name: string, label: string, value: string): Promise<void> {
  await page.getByRole('button', { name: settingsText.editOf(name) }).click();
  await page.getByRole('dialog').getByLabel(label, { exact: true }).fill(value);
  await page.getByLabel(settingsText.reason).fill('试行');
  await page.getByRole('button', { name: settingsText.save }).click();
}

test('a supervisor sets the recheck window: what may not stand is named in the dialog, what may is sent to every desk', async () => {
  const { page } = station;
  const { name, allowed, source } = settingsText.settings.recheckWindowDays;
  const row = page.getByTestId('setting-recheckWindowDays');
  await expect(row).toContainText(source);
  await expect(row).toContainText(settingsText.isDefault);

  await change(page, name, name, '0');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText(settingsText.invalid(allowed));
  await dialog.getByLabel(name, { exact: true }).fill('30');
  await dialog.getByRole('button', { name: settingsText.save }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toContainText(settingsText.calendarDays(30));
  await expect(row).toContainText('试行');
  await expect(page.getByText(settingsText.version(1)).first()).toBeVisible();
});

test('the numbering of a business and of a paper is the office’s own', async () => {
  const { page } = station;
  await change(page, settingsText.settings.caseNumberPrefixes.name, BUSINESS_SHORT_NAMES.recognition, 'RZA');
  await expect(page.getByTestId('setting-caseNumberPrefixes')).toContainText('RZA');
  await change(
    page,
    settingsText.settings.resultNumberWords.name,
    RESULT_KIND_NAMES.recognition_certificate,
    '教留服证',
  );
  await expect(page.getByTestId('setting-resultNumberWords')).toContainText('教留服证');
});

test('a day of the calendar is added over the packaged one, and taken back', async () => {
  const { page } = station;
  const words = settingsText.calendar;
  const calendar = page.getByTestId('office-calendar');
  await calendar.getByRole('button', { name: words.add }).click();
  await page.getByLabel(words.date, { exact: true }).fill('2026-11-30');
  await page.getByLabel(words.name, { exact: true }).fill('供电检修');
  await page.getByLabel(settingsText.reason).fill('物业通知');
  await page.getByRole('button', { name: settingsText.save }).click();
  const row = calendar.getByRole('row').filter({ hasText: '2026-11-30' });
  await expect(row).toContainText('供电检修');
  await expect(row).toContainText(words.kinds.day_off);
  await row.getByRole('button', { name: settingsText.remove }).click();
  await page.getByLabel(settingsText.reason).fill('检修取消');
  await page.getByRole('button', { name: settingsText.save }).click();
  await expect(calendar).toContainText(words.empty);
});

test('the edition of the rules in force is named with its sources and its hash', async () => {
  const pack = station.page.getByTestId('rule-packs').getByRole('row').filter({ hasText: packText.standings.in_force });
  await expect(pack).toHaveCount(1);
  await expect(pack).toContainText('办事指南');
  await expect(pack.locator('code')).toHaveText(/^[0-9a-f]{12}$/);
});

test('a list of subjects with a bad row is refused by its line, and taken in once it is mended', async () => {
  const { page, userDataDir } = station;
  const file = join(userDataDir, '本科目录.csv');
  const chosen = { canceled: false, filePaths: [file] };
  const words = subjectsText.page;
  const good = ['专业代码,专业名称', '080901,计算机科学与技术'];
  await go(page, frameText.catalogues);
  const part = page.getByRole('region', { name: subjectsText.titles.undergraduate_2024 });
  const outcome = part.getByTestId('import-outcome');

  writeFileSync(file, [...good, '8090,软件工程'].join('\r\n'));
  await station.answerDialog('showOpenDialog', chosen);
  await part.getByRole('button', { name: words.import }).click();
  await expect(outcome).toContainText(words.refused('本科目录.csv', 1));
  await expect(outcome.getByRole('listitem')).toContainText(words.line(3));

  writeFileSync(file, [...good, '080902,软件工程'].join('\r\n'));
  await station.answerDialog('showOpenDialog', chosen);
  await part.getByRole('button', { name: words.import }).click();
  await expect(outcome).toContainText(words.imported('本科目录.csv', 1, 2));
  await expect(part).toContainText(words.current);
});
