import { expect, type Page, test } from '@playwright/test';
import { READING_FAILURE_TEXTS } from '#shared/i18n/zh-cn/reading.ts';
import { addFilesText } from '#shared/i18n/zh-cn/screens/add-files.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { signInText } from '#shared/i18n/zh-cn/screens/sign-in.ts';
import {
  type KnownCase,
  launchOn,
  launchQuietOffice,
  materialList,
  noteOf,
  openNotes,
  personNumbered,
  takeUp,
  writeNote,
} from './support/case-desk.ts';
import { badFile, drop, expectRead, fateOf, paperLine, specimen } from './support/hand-in.ts';
import type { Workstation } from './support/launch-workstation.ts';
import { startAgain } from './support/second-start.ts';
import { mountSmallDisk } from './support/small-disk.ts';

test.describe.configure({ mode: 'serial' });

let station: Workstation;
let file: KnownCase;
test.beforeAll(async () => {
  ({ station, file } = await launchQuietOffice());
});
test.afterAll(() => station.close());

async function tryPassword(page: Page, number: string, password: string): Promise<void> {
  await page.getByLabel(signInText.number, { exact: true }).fill(number);
  await page.getByLabel(signInText.password, { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  // Emptied with the answer.
  await expect(page.getByLabel(signInText.password, { exact: true })).toHaveValue('', { timeout: 15_000 });
}

function failure(page: Page, code: string) {
  return page.locator(`[data-testid="failure"][data-code="${code}"]`);
}

test('a wrong password is said in the form, the number stays, and the right one opens the desk', async () => {
  const { page, centre } = station;
  const reviewer = personNumbered(centre, '1002');
  await tryPassword(page, reviewer.number, '错误的密码');
  await expect(failure(page, 'sign_in_wrong')).toContainText('工号或密码不对');
  await expect(failure(page, 'sign_in_wrong')).toContainText('连续输错 5 次将暂停登录');
  await expect(page.getByLabel(signInText.number, { exact: true })).toHaveValue(reviewer.number);
  await expect(page.getByLabel(signInText.password, { exact: true })).toHaveValue('');
  await tryPassword(page, '9999', 'nobody');
  await expect(failure(page, 'sign_in_wrong')).toBeVisible();
});

test('five wrong passwords bring a waiting time, and a colleague signs in meanwhile', async () => {
  const { page, centre } = station;
  const forgetful = personNumbered(centre, '1004');
  for (let guess = 1; guess <= 4; guess += 1) {
    await tryPassword(page, forgetful.number, `guess ${guess}`);
    await expect(failure(page, 'sign_in_wrong')).toBeVisible();
  }
  await tryPassword(page, forgetful.number, 'guess 5');
  await expect(failure(page, 'sign_in_locked')).toContainText('请在 1 分钟后再试');
  await tryPassword(page, forgetful.number, forgetful.password);
  await expect(failure(page, 'sign_in_locked')).toContainText('由其他同事登录');
  await takeUp(station, '1001', file);
});

test('a second start of the program ends by itself, and the first stands as it stood', async () => {
  const { page, userDataDir } = station;
  expect(await startAgain(userDataDir)).toBe(0);
  await expect(page.locator('.case-title')).toContainText(file.number);
  await expect(page.getByTestId('last-saved')).toBeVisible();
});

const REFUSED = [
  { name: 'empty.pdf', why: 'empty_file' },
  { name: 'text-named.jpg', why: 'unsupported_type' },
  { name: 'huge-300-megapixels.png', why: 'too_many_pixels' },
  { name: 'lying-header.png', why: 'too_many_pixels' },
] as const;

test('an empty file, a text named .jpg and a 300-megapixel PNG are refused each by name; a good one among them is taken', async () => {
  const { page } = station;
  const good = specimen('other-diploma.pdf');
  await drop(materialList(page), [...REFUSED.map(({ name }) => badFile(name)), good]);
  for (const { name, why } of REFUSED) {
    const fate = fateOf(page, name);
    await expect(fate).toHaveAttribute('data-outcome', 'refused');
    await expect(fate).toContainText(READING_FAILURE_TEXTS[why].what);
    await expect(fate).toContainText(READING_FAILURE_TEXTS[why].act);
    await expect(paperLine(page, name)).toHaveCount(0);
  }
  await expect(fateOf(page, good.name)).toHaveAttribute('data-outcome', 'added');
  await expect(fateOf(page, good.name)).toContainText(addFilesText.added);
  await expect(paperLine(page, good.name)).toBeVisible();
});

const UNREADABLE = [
  { name: 'truncated.pdf', why: 'damaged_file' },
  { name: 'truncated.jpg', why: 'damaged_file' },
  { name: 'password-protected.pdf', why: 'password_protected' },
  { name: 'three-thousand-pages.pdf', why: 'too_many_pages' },
] as const;

test('a truncated PDF, one with a password and one of 3,000 pages are kept, and their page says what is wrong', async () => {
  const { page } = station;
  await drop(
    materialList(page),
    UNREADABLE.map(({ name }) => badFile(name)),
  );
  for (const { name, why } of UNREADABLE) {
    await expect(fateOf(page, name)).toHaveAttribute('data-outcome', 'added');
    await paperLine(page, name).click();
    const state = page.getByTestId('paper-state');
    await expect(state).toContainText(READING_FAILURE_TEXTS[why].what, { timeout: 30_000 });
    await expect(state).toContainText(READING_FAILURE_TEXTS[why].safe);
    await expect(state).toContainText(READING_FAILURE_TEXTS[why].act);
  }
});

test('a page of 5 × 5 metres and a PDF with a script inside are read as papers like others', async () => {
  const { page } = station;
  const papers = ['giant-page.pdf', 'script.pdf'].map(badFile);
  await drop(materialList(page), papers);
  for (const { name } of papers) {
    await expect(fateOf(page, name)).toHaveAttribute('data-outcome', 'added');
    await expectRead(page, name);
  }
});

test('after all that the case has its papers still, and says so after a new start', async () => {
  await station.restart();
  await takeUp(station, '1001', file);
  const { page } = station;
  await expect(paperLine(page, 'other-diploma.pdf')).toHaveCount(1);
  await expect(paperLine(page, 'truncated.pdf')).toContainText(reviewText.reading.failed);
  await expect(paperLine(page, 'empty.pdf')).toHaveCount(0);
});

test('a full disk refuses the paper and says so; what was saved stands, and after clearing up the same paper goes in', async () => {
  const disk = mountSmallDisk(64);
  test.skip(disk === null, '只有 Linux 上的 root 能挂载一块小磁盘');
  if (disk === null) return;
  const { application, centre, file: walkIn } = await launchOn(disk.folder);
  const { page } = application;
  try {
    await takeUp({ page, centre }, '1001', walkIn);
    await writeNote(page, '磁盘写满之前');
    disk.fill();
    const paper = specimen('diploma-us.jpg');
    await drop(materialList(page), [paper]);
    await expect(fateOf(page, paper.name)).toHaveAttribute('data-outcome', 'refused', { timeout: 15_000 });
    await expect(fateOf(page, paper.name)).toContainText(addFilesText.refusals.disk_full);
    await expect(paperLine(page, paper.name)).toHaveCount(0);
    await page.screenshot({ path: test.info().outputPath('full-disk.png') });
    disk.free();
    await drop(materialList(page), [paper]);
    await expect(fateOf(page, paper.name)).toHaveAttribute('data-outcome', 'added');
    await expectRead(page, paper.name);
    await openNotes(page);
    await expect(noteOf(page, '磁盘写满之前')).toHaveCount(1);
  } finally {
    await application.close();
    await centre.close();
    disk.release();
  }
});
