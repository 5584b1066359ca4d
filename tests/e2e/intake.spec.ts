import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { addFilesText } from '#shared/i18n/zh-cn/screens/add-files.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { booklet } from './support/booklet.ts';
import { type KnownCase, launchQuietOffice, material, newCase, openCase, takeUp } from './support/case-desk.ts';
import { drop, expectRead, fateOf, paperLine, paste, specimen, specimenPath } from './support/hand-in.ts';
import type { Workstation } from './support/launch-workstation.ts';

test.describe.configure({ mode: 'serial' });

let station: Workstation;
let file: KnownCase;
let other: KnownCase;
test.beforeAll(async () => {
  ({ station, file } = await launchQuietOffice());
  other = await newCase(station.centre);
  await takeUp(station, '1001', file);
});
test.afterAll(() => station.close());

/** Originals in the document store, page images aside. */
function storedOriginals(): number {
  const names = readdirSync(join(station.userDataDir, 'documents'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /(^|[\\/])[0-9a-f]{64}$/.test(name)).length;
}

/** What is on the screen is read before the rest. */
async function expectShownAndRead(page: Page, fileName: string): Promise<void> {
  await paperLine(page, fileName).click();
  await expectRead(page, fileName);
}

async function expectPages(page: Page, fileName: string, pages: number): Promise<void> {
  await expectShownAndRead(page, fileName);
  const image = page.getByRole('img', { name: reviewText.stage.pageImage(fileName, 1) });
  await expect(image.first()).toBeVisible();
  await expect(page.getByText(reviewText.stage.page(1, pages)).first()).toBeVisible();
}

/** A PDF that was scanned, one with its text, PNG, a TIFF of two pages, WebP, JPEG. */
const CHOSEN = [
  'other-diploma.pdf',
  'recognition-transcript.pdf',
  'hk-permit.png',
  'employer-letter.tiff',
  'household-register.webp',
  'recognition-photo.jpg',
] as const;

test('files chosen in the dialog go in, whatever their kind', async () => {
  const { page } = station;
  await station.answerDialog('showOpenDialog', { canceled: false, filePaths: CHOSEN.map(specimenPath) });
  await page.keyboard.press('a');
  for (const name of CHOSEN) await expect(fateOf(page, name)).toHaveAttribute('data-outcome', 'added');
});

test('a dialog that is left without a choice changes nothing and says so', async () => {
  const { page } = station;
  const before = storedOriginals();
  await station.answerDialog('showOpenDialog', { canceled: true, filePaths: [] });
  await page.getByRole('button', { name: `${addFilesText.choose} A` }).click();
  await expect(page.getByTestId('announcement')).toHaveText(addFilesText.cancelled);
  expect(storedOriginals()).toBe(before);
});

test('a paper that is let go over a material is filed there, one over the page waits to be filed', async () => {
  const { page } = station;
  await drop(material(page, 18).locator('button.material-head'), [specimen('recognition-passport.jpg')]);
  await expect(material(page, 18)).toContainText('recognition-passport.jpg');
  await drop(page.getByRole('region', { name: reviewText.document, exact: true }), [specimen('id-card.jpg')]);
  const unfiled = page.getByRole('region', { name: reviewText.material.unfiled });
  await expect(unfiled).toContainText('id-card.jpg');
});

test('Ctrl+V takes in a picture from the clipboard', async () => {
  const { page } = station;
  await paste(page, [{ ...specimen('recognition-stamps.jpg'), name: 'image.jpg' }]);
  await expect(fateOf(page, '粘贴')).toHaveAttribute('data-outcome', 'added');
});

test('what the scanner lays into its folder shows by itself, is taken in, and leaves the folder', async () => {
  const { page, inboxDir } = station;
  const scan = join(inboxDir, '扫描0001.jpg');
  writeFileSync(scan, specimen('diploma-us.jpg').bytes);
  await page.getByRole('button', { name: addFilesText.inboxCount(1) }).click({ timeout: 15_000 });
  const line = page.locator('.inbox-file').filter({ hasText: '扫描0001.jpg' });
  await line.getByRole('button', { name: addFilesText.take }).click();
  await expect(fateOf(page, '扫描0001.jpg')).toHaveAttribute('data-outcome', 'added');
  await expect(line).toHaveCount(0);
  await expect.poll(() => existsSync(scan)).toBe(false);
  await page.keyboard.press('Escape');
  await expect(page.locator('.inbox')).toBeHidden();
  await expect(page.locator('.case-title')).toContainText(file.number);
});

test('the same bytes under another name are said to be there, and kept once', async () => {
  const { page } = station;
  const before = storedOriginals();
  await drop(material(page, 17).locator('button.material-head'), [
    { ...specimen('hk-permit.png'), name: '通行证副本.png' },
  ]);
  const fate = fateOf(page, '通行证副本.png');
  await expect(fate).toHaveAttribute('data-outcome', 'duplicate');
  await expect(fate).toContainText(addFilesText.duplicate(file.number, 'hk-permit.png'));
  await expect(paperLine(page, '通行证副本.png')).toHaveCount(0);
  expect(storedOriginals()).toBe(before);
});

test('the papers are read, a TIFF and a long booklet to their last page', async () => {
  test.setTimeout(180_000);
  const { page } = station;
  await drop(page.getByRole('region', { name: reviewText.document, exact: true }), [booklet('成绩册.pdf', 15)]);
  await expectPages(page, '成绩册.pdf', 15);
  await expectPages(page, 'employer-letter.tiff', 2);
  for (const name of CHOSEN) await expectShownAndRead(page, name);
});

test('a paper that another case has too is taken, with a word of warning, and stands on the disk once', async () => {
  const { page } = station;
  const before = storedOriginals();
  await openCase(page, other);
  await drop(material(page, 18).locator('button.material-head'), [specimen('recognition-passport.jpg')]);
  const fate = fateOf(page, 'recognition-passport.jpg');
  await expect(fate).toHaveAttribute('data-outcome', 'added');
  await expect(fate).toContainText(addFilesText.alsoIn(file.number, 'recognition-passport.jpg'));
  expect(storedOriginals()).toBe(before);
});
