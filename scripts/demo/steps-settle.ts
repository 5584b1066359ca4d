import { CONCLUSION_NAMES, DECISION_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { type Day, expect } from './day-context.ts';

const READING_MS = 90_000;

/** The papers that came with the supplement are looked at, so they are read before what waits in the queue. */
async function openTranscript(day: Day): Promise<void> {
  const { page } = day;
  await page.getByTestId('material-21').getByRole('button').first().click();
  const seen = page.getByRole('img', { name: reviewText.stage.pageImage('recognition-transcript.pdf', 1) });
  await expect(seen).toBeVisible({ timeout: READING_MS });
  // Once the last paper is read, no field waits for a machine any more: what is open then is a person's.
  const unread = page.locator('[data-testid^="field-"]').filter({ hasText: CONCLUSION_NAMES.missing });
  await expect(unread).toHaveCount(0, { timeout: READING_MS });
}

/** The first point that the foot names: pressed there, looked at beside its paper, agreed by Y. */
async function settleFirst(day: Day, field: string): Promise<void> {
  const { page } = day;
  await page.getByTestId('missing').getByRole('button').first().click();
  await expect(page.getByTestId('focus-dock')).toHaveAttribute('data-point', `field:${field}`);
  const row = page.getByTestId(`field-${field}`);
  await expect(row).toContainText(CONCLUSION_NAMES.possible);
  await page.keyboard.press('Space');
  await day.shoot('case-open-point');
  await page.keyboard.press('y');
  await expect(row).toContainText(DECISION_NAMES.agreed);
}

/** The form says the degree in Chinese, the diploma in English: that one no machine may agree to, and nothing else is open. */
export async function settleOpenPoints(day: Day): Promise<void> {
  await openTranscript(day);
  await settleFirst(day, 'degree');
  await expect(day.page.getByText(reviewText.footer.nothing)).toBeVisible();
}
