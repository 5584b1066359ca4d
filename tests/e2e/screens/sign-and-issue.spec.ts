import { expect, test } from '@playwright/test';
import { queueText } from '#shared/i18n/zh-cn/screens/queue.ts';
import { resultText } from '#shared/i18n/zh-cn/screens/result.ts';
import { type Desk, openCaseIn, openDesk } from './desk.ts';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.station.close());

test('a second person signs at this desk, and the paper is issued only after it was named and confirmed', async () => {
  test.setTimeout(120_000);
  const { page, station } = desk;
  await page.getByRole('button', { name: queueText.view.awaiting_signature }).click();
  await openCaseIn(page, '待签发');
  await page.keyboard.press('e');
  await expect(page.getByTestId('letter').locator('canvas').first()).toBeVisible({ timeout: 20_000 });
  const proposer = (await page.getByTestId('result-facts').first().textContent()) ?? '';
  const signer = station.centre.staff.find(({ name, role }) => role === 'reviewer' && !proposer.includes(name));
  if (!signer) throw new Error('the demo office has no second reviewer');

  await page.getByRole('button', { name: resultText.sign.step }).click();
  await page.getByLabel(resultText.sign.number).fill(signer.number);
  await page.getByLabel(resultText.sign.password, { exact: true }).fill('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('failure')).toHaveAttribute('data-code', 'sign_in_wrong');

  await page.getByLabel(resultText.sign.password, { exact: true }).fill(signer.password);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('result-facts').first()).toContainText(signer.name, { timeout: 15_000 });

  await page.getByRole('button', { name: /^出证打印/ }).click();
  await expect(page.getByRole('dialog')).toContainText(resultText.issue.will[0] ?? '');
  await page.getByRole('button', { name: resultText.issue.confirm }).click();
  await expect(page.getByRole('dialog')).toBeHidden({ timeout: 20_000 });
  await expect(page.getByTestId('case-head')).toContainText('已办结');
  // Beside the stand-in there is no printer: the paper is issued and not printed, and says so.
  await expect(page.getByTestId('result-facts').first()).toContainText(resultText.facts.printed(0));
  await expect(page.getByRole('button', { name: resultText.print.confirm })).toBeVisible();
  await expect(page.getByRole('button', { name: resultText.reprint.step })).toBeHidden();
});
