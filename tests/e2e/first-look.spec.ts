import { expect, test } from '@playwright/test';
import { DOCUMENT_KIND_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { booklet } from './support/booklet.ts';
import {
  type KnownCase,
  launchQuietOffice,
  material,
  newCase,
  openCase,
  standingOf,
  takeUp,
} from './support/case-desk.ts';
import { badFile, drop, expectRead, fateOf, paperLine, specimen } from './support/hand-in.ts';
import type { Workstation } from './support/launch-workstation.ts';

test.describe.configure({ mode: 'serial' });

let station: Workstation;
let file: KnownCase;
test.beforeAll(async () => {
  ({ station, file } = await launchQuietOffice());
  await takeUp(station, '1001', file);
});
test.afterAll(() => station.close());

const picture = (name: string, page = 1) =>
  station.page.getByRole('img', { name: reviewText.stage.pageImage(name, page) }).first();

/** The element stands on the page (visible) before its bytes have come: drawn is when there are pixels. */
async function expectDrawn(name: string): Promise<void> {
  await expect.poll(() => picture(name).evaluate(pixelsWide), { intervals: [20, 50, 100] }).toBeGreaterThan(0);
}

function pixelsWide(image: Element): number {
  return image instanceof HTMLImageElement ? image.naturalWidth : 0;
}

test('a paper can be looked at while it is read, and the strip above it says that it is', async () => {
  const { page } = station;
  await drop(material(page, 18).locator('button.material-head'), [specimen('other-diploma.pdf')]);
  await expect(fateOf(page, 'other-diploma.pdf')).toHaveAttribute('data-outcome', 'added');
  await paperLine(page, 'other-diploma.pdf').click();
  await expect(picture('other-diploma.pdf')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.paper-strip')).toContainText(reviewText.stage.reading(0, 1));
  await expectDrawn('other-diploma.pdf');
  await expectRead(page, 'other-diploma.pdf');
  await expect(page.locator('.paper-strip')).toHaveCount(0);
});

test('a paper of another kind than its material asks for is doubted where it lies, and can be judged all the same', async () => {
  const { page } = station;
  const row = material(page, 18);
  const names = DOCUMENT_KIND_NAMES;
  await expect(row).toContainText(reviewText.material.wrongSlot([names.passport], names.diploma));
  await expect(standingOf(row)).toHaveText(reviewText.material.standing.unseen);
  await drop(material(page, 19).locator('button.material-head'), [specimen('recognition-photo.jpg')]);
  await expectRead(page, 'recognition-photo.jpg');
  await expect(material(page, 19).locator('.material-file-doubt')).toHaveCount(0);
});

test('where a paper counts with a seal, the material in focus says on which page a red one was seen', async () => {
  const { page } = station;
  const head = material(page, 18).locator('button.material-head');
  await drop(head, [specimen('household-register.webp')]);
  await expectRead(page, 'household-register.webp');
  await head.click();
  const seals = page.getByTestId('focus-dock').getByRole('list', { name: reviewText.material.seals });
  await expect(seals).toHaveText(`household-register.webp：${reviewText.material.sealsOn(1, 1)}`);
});

test('a paper that is opened while a long one is read comes on the screen at once', async () => {
  const { page } = station;
  await drop(material(page, 17).locator('button.material-head'), [booklet('成绩册.pdf', 60)]);
  await expect(fateOf(page, '成绩册.pdf')).toHaveAttribute('data-outcome', 'added');
  await paperLine(page, '成绩册.pdf').click();
  await expect(picture('成绩册.pdf')).toBeVisible({ timeout: 20_000 });
  await drop(material(page, 18).locator('button.material-head'), [specimen('recognition-passport.jpg')]);
  await expect(fateOf(page, 'recognition-passport.jpg')).toHaveAttribute('data-outcome', 'added');
  const opened = Date.now();
  await paperLine(page, 'recognition-passport.jpg').click();
  await expect(picture('recognition-passport.jpg')).toBeVisible({ timeout: 10_000 });
  await expectDrawn('recognition-passport.jpg');
  test.info().annotations.push({ type: 'picture after', description: `${Date.now() - opened} ms` });
});

test('a paper whose reading was cancelled can still be looked at, after a restart too', async () => {
  const { page } = station;
  await drop(material(page, 17).locator('button.material-head'), [specimen('employer-letter.tiff')]);
  await paperLine(page, 'employer-letter.tiff').click();
  await expect(picture('employer-letter.tiff')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: reviewText.stage.cancel }).click();
  await expect(page.locator('.paper-strip')).toContainText(reviewText.stage.cancelled);
  await expectDrawn('employer-letter.tiff');
  await station.restart();
  await takeUp(station, '1001', file);
  await paperLine(station.page, 'employer-letter.tiff').click();
  await expect(picture('employer-letter.tiff')).toBeVisible();
  await expectDrawn('employer-letter.tiff');
  await expect(station.page.getByRole('button', { name: reviewText.stage.retry })).toBeVisible();
});

test('a file that no other try can open is not offered one: the words ask for another file', async () => {
  const other = await newCase(station.centre);
  const { page } = station;
  await openCase(page, other);
  await drop(material(page, 17).locator('button.material-head'), [badFile('password-protected.pdf')]);
  await paperLine(page, 'password-protected.pdf').click();
  await expect(page.getByTestId('paper-state')).toContainText('再添加新文件', { timeout: 60_000 });
  await expect(page.getByRole('button', { name: reviewText.stage.retry })).toHaveCount(0);
});
