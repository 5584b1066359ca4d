import { STATE_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { letterText } from '#shared/i18n/zh-cn/screens/letter.ts';
import { queueText } from '#shared/i18n/zh-cn/screens/queue.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { signInText } from '#shared/i18n/zh-cn/screens/sign-in.ts';
import { supplementText } from '#shared/i18n/zh-cn/screens/supplement.ts';
import { signIn } from '#tests/e2e/support/sign-in.ts';
import { truthOf } from './applicant.ts';
import { type Day, expect } from './day-context.ts';

const ARRIVAL_MS = 30_000;
const READING_MS = 90_000;

export async function showSignIn(day: Day): Promise<void> {
  await expect(day.page.getByRole('button', { name: signInText.submit })).toBeVisible();
  await day.shoot('sign-in');
}

export async function signInReviewer(day: Day): Promise<void> {
  await signIn(day.page, day.person('1001'));
  const rows = day.page.getByRole('grid', { name: queueText.table }).getByRole('row');
  await expect.poll(() => rows.count(), { timeout: ARRIVAL_MS }).toBeGreaterThan(10);
  await day.shoot('queue');
}

export async function receiveApplication(day: Day): Promise<void> {
  day.caseNumber = await day.applicant.submit();
  await findCase(day);
}

/** Typed into the search as a person does: the name that was said at the desk. */
async function findCase(day: Day): Promise<void> {
  await day.page.keyboard.press('/');
  const box = day.page.getByRole('textbox', { name: frameText.search });
  await box.fill(day.applicant.name);
  const row = day.page.getByRole('row').filter({ hasText: day.applicant.name }).first();
  await expect(row).toBeVisible({ timeout: ARRIVAL_MS });
}

export async function readDocuments(day: Day): Promise<void> {
  await day.page.getByRole('row').filter({ hasText: day.applicant.name }).first().dblclick();
  const passport = truthOf('recognition-passport').fields;
  const diploma = truthOf('recognition-diploma').fields;
  const panes = day.page.locator('.review-panes');
  await day.page.getByTestId('material-18').getByRole('button').first().click();
  await expect(panes).toContainText(`${passport.surname} ${passport.givenNames}`, { timeout: READING_MS });
  await day.page.getByTestId('material-17').getByRole('button').first().click();
  // The form does not spell the name so: it can only have been read.
  await expect(panes).toContainText(String(diploma.holder), { timeout: READING_MS });
  await day.shoot('case');
}

async function judge(day: Day, row: number, key: 'y' | 'n', word: string, reason?: string): Promise<void> {
  await day.page.getByTestId(`material-${row}`).getByRole('button').first().click();
  await day.page.keyboard.press(key);
  if (reason !== undefined) {
    await day.page.getByLabel(reviewText.dock.reasonFor(word)).fill(reason);
    await day.page.keyboard.press('Enter');
  }
  await expect(day.page.getByTestId(`material-${row}`)).toContainText(word);
}

export async function reviewMaterials(day: Day): Promise<void> {
  const { accepted, rejected } = reviewText.material.standing;
  for (const row of [17, 18, 19]) await judge(day, row, 'y', accepted);
  await judge(day, 20, 'n', rejected, '授权声明未签字');
  await day.shoot('case-reviewed');
}

export async function requestSupplement(day: Day): Promise<void> {
  await day.page.keyboard.press('s');
  await expect(day.page.getByRole('region', { name: letterText.region(supplementText.preview) })).toBeVisible();
  await expect(day.page.getByText(letterText.pages(1))).toBeVisible({ timeout: 20_000 });
  await day.shoot('supplement');
  await day.page.keyboard.press('Control+Enter');
  await expect(day.page.getByText(STATE_NAMES.supplement_requested).first()).toBeVisible();
}

export async function receiveSupplement(day: Day): Promise<void> {
  await expect.poll(() => day.applicant.progress(day.caseNumber), { timeout: ARRIVAL_MS }).toBe('supplement_requested');
  await day.applicant.answer(day.caseNumber);
  await expect(day.page.getByText(STATE_NAMES.supplemented).first()).toBeVisible({ timeout: ARRIVAL_MS });
  await day.page.getByTestId('material-20').getByRole('button').first().click();
  // Nobody judges a page that is not there to be seen.
  const signed = reviewText.stage.pageImage('recognition-authorisation-signed.pdf', 1);
  await expect(day.page.getByRole('img', { name: signed })).toBeVisible({ timeout: READING_MS });
  await judge(day, 20, 'y', reviewText.material.standing.accepted);
  await day.shoot('case-supplemented');
}
