import { CONCLUSION_NAMES, DECISION_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { type Day, expect } from './day-context.ts';

const READING_MS = 90_000;
/** No application has more open points than this; a list that goes on longer does not end. */
const MOST_POINTS = 20;

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
async function settleFirst(day: Day): Promise<string> {
  const { page } = day;
  await page.getByTestId('missing').getByRole('button').first().click();
  const key = (await page.getByTestId('focus-dock').getAttribute('data-point')) ?? '';
  if (!key.startsWith('field:')) throw new Error(`only a field was left to be settled, not ${key}`);
  const row = page.getByTestId(key.replace('field:', 'field-'));
  await expect(row).toContainText(CONCLUSION_NAMES.possible);
  await page.keyboard.press('Space');
  await day.shoot('case-open-point');
  await page.keyboard.press('y');
  await expect(row).toContainText(DECISION_NAMES.agreed);
  return key;
}

/** Every point that is still open, one after the other, until the foot names none. */
export async function settleOpenPoints(day: Day): Promise<void> {
  await openTranscript(day);
  const nothingMissing = day.page.getByText(reviewText.footer.nothing);
  const settled: string[] = [];
  while (!(await nothingMissing.isVisible())) {
    if (settled.length === MOST_POINTS) throw new Error(`the open points do not end: ${settled.join(', ')}`);
    settled.push(await settleFirst(day));
  }
  // The form says the degree in Chinese, the diploma in English: that one no machine may agree to.
  expect(settled).toEqual(['field:degree']);
}
