import { expect, test } from '@playwright/test';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { supplementText } from '#shared/i18n/zh-cn/screens/supplement.ts';
import { type Desk, openCaseIn, openDesk } from './desk.ts';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.station.close());

test('a case is reviewed and sent for supplement without the mouse', async () => {
  test.setTimeout(120_000);
  const { page } = desk;
  const number = await openCaseIn(page, '已收件');
  const dock = page.getByTestId('focus-dock');
  const said = page.getByTestId('announcement');
  const { accepted, rejected, unseen } = reviewText.material.standing;
  await expect(dock).toHaveAttribute('data-point', 'material:17');

  await page.keyboard.press('y');
  await expect(page.getByTestId('material-17')).toContainText(accepted);
  await expect(dock).toHaveAttribute('data-point', 'material:18');

  await page.keyboard.press('n');
  await expect(page.getByLabel(reviewText.dock.reasonFor(rejected))).toBeFocused();
  await page.keyboard.type('签发页模糊');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('material-18')).toContainText(rejected);
  await expect(said).toContainText(rejected);

  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('material-18')).toContainText(unseen);
  await expect(dock).toHaveAttribute('data-point', 'material:18');

  await page.keyboard.press('n');
  await expect(page.getByLabel(reviewText.dock.reasonFor(rejected))).toBeFocused();
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('material-18')).toContainText(rejected);

  await page.keyboard.press('s');
  await expect(page.getByLabel(supplementText.words(18))).toHaveValue(/图像模糊/);
  await expect(page.getByTestId('letter').locator('canvas').first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByTestId('will-happen')).toContainText('11-19');
  await page.keyboard.press('Control+Enter');
  await expect(said).toContainText(number, { timeout: 20_000 });
  await expect(page.getByTestId('case-head')).toContainText('待补正');

  await page.getByRole('button', { name: reviewText.footer.answer }).click();
  await expect(page.getByTestId('case-head')).toContainText('已补正');
});

test('a letter that is typed is a letter, and help names the keys of the screen', async () => {
  const { page } = desk;
  await openCaseIn(page, '已收件');
  const dock = page.getByTestId('focus-dock');
  await expect(dock).toHaveAttribute('data-point', 'material:17');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText(reviewText.keys.next);
  await page.keyboard.press('y');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByTestId('material-17')).toContainText(reviewText.material.standing.unseen);

  await page.keyboard.press('/');
  await expect(page.getByLabel(frameText.search)).toBeFocused();
  await page.getByLabel(frameText.search).blur();
  await expect(dock).toHaveAttribute('data-point', 'material:17');

  // Faster than antd closes its dialog: neither is the key lost, nor the focus taken back from the search.
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(async () => {
    for (const key of ['Escape', '/']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // Two keys are two tasks to a browser: what React does at the end of the first stands before the second.
      await new Promise<void>((done) => queueMicrotask(done));
    }
  });
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByLabel(frameText.search)).toBeFocused();
  await page.getByLabel(frameText.search).blur();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid')).toBeVisible();
});

test('why this date is answered day by day', async () => {
  const { page } = desk;
  await openCaseIn(page, '审核中');
  await page.getByTestId('clock-recognition').click();
  const why = page.getByRole('region', { name: reviewText.deadline.why });
  await expect(why.getByRole('row').nth(1)).toContainText('2026-');
  await expect(why).toContainText(reviewText.deadline.weekend);
});
