import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { queueText } from '#shared/i18n/zh-cn/screens/queue.ts';
import { resultText } from '#shared/i18n/zh-cn/screens/result.ts';
import { verifyText } from '#shared/i18n/zh-cn/screens/verify.ts';
import { hashOnRecord, printedPapers, scanOf } from '#tests/e2e/support/printed-papers.ts';
import { type Desk, openCaseIn, openDesk } from './desk.ts';

let desk: Desk;

test.beforeEach(async () => {
  desk = await openDesk();
});

test.afterEach(() => desk.station.close());

test('a second person signs at this desk, and the paper is issued only after it was named and confirmed', async () => {
  test.setTimeout(180_000);
  const { page, station } = desk;
  await page.getByRole('button', { name: queueText.view.awaiting_signature }).click();
  await openCaseIn(page, '待签发');
  await page.keyboard.press('e');
  await expect(page.getByTestId('letter').locator('canvas').first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByTestId('result-facts').first()).toContainText(resultText.facts.proposedBy);
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

  // What happens now is asked by itself.
  await expect(page.getByRole('dialog')).toContainText(resultText.issue.will[0] ?? '');
  await page.getByRole('button', { name: resultText.issue.confirm, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden({ timeout: 20_000 });
  await expect(page.getByTestId('case-head')).toContainText('已办结');
  const facts = page.getByTestId('result-facts').first();
  const { printedDir } = station;
  await expect(facts).toContainText(resultText.facts.printed(printedDir === null ? 0 : 1));
  const isPrinted = printedDir !== null;
  await expect(page.getByRole('button', { name: resultText.print.confirm })).toBeVisible({ visible: !isPrinted });
  await expect(page.getByRole('button', { name: resultText.reprint.step })).toBeVisible({ visible: isPrinted });
  if (printedDir === null) return;
  const [paper, ...others] = printedPapers(printedDir);
  expect(others).toEqual([]);
  const number = (await facts.locator('.mono').textContent()) ?? '';
  expect(number).not.toBe('');
  expect(paper?.words).toContain(number);
  expect(
    createHash('sha256')
      .update(paper?.bytes ?? '')
      .digest('hex'),
  ).toBe(await hashOnRecord(page));

  await page.getByRole('button', { name: frameText.verify }).click();
  const verdict = page.getByTestId('verdict');
  const files = page.locator('input[type=file]');
  await files.setInputFiles({
    name: '认证书.pdf',
    mimeType: 'application/pdf',
    buffer: paper?.bytes ?? Buffer.alloc(0),
  });
  await expect(verdict).toHaveAttribute('data-verdict', 'genuine', { timeout: 20_000 });
  await expect(verdict).toContainText(number);
  await expect(verdict).toContainText(verifyText.file.original);
  await files.setInputFiles({
    name: '扫描件.png',
    mimeType: 'image/png',
    buffer: scanOf(paper?.bytes ?? Buffer.alloc(0)),
  });
  await expect(verdict).toContainText(verifyText.file.other, { timeout: 20_000 });
  await expect(verdict).toHaveAttribute('data-verdict', 'genuine');
});
