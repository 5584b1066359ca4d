import { expect, test } from '@playwright/test';
import { RECHECK_DECISION_NAMES, RESULT_KIND_NAMES, STATE_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { letterText } from '#shared/i18n/zh-cn/screens/letter.ts';
import { recheckText } from '#shared/i18n/zh-cn/screens/recheck.ts';
import { resultText } from '#shared/i18n/zh-cn/screens/result.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { COMPUTING, issueCertificate, SOFTWARE } from '#tests/support/certified.ts';
import { personNumbered, takeUp } from './support/case-desk.ts';
import { launchOfficeOf } from './support/office-of-cases.ts';
import { printedPapers } from './support/printed-papers.ts';

const { dialog } = recheckText;

test('a certificate’s 专业领域 is contested, picked from the catalogue, signed by a second person, and the answer printed', async () => {
  test.setTimeout(120_000);
  const { station, made: first } = await launchOfficeOf(issueCertificate);
  try {
    const { page, printedDir } = station;
    const said = page.getByTestId('announcement');
    await takeUp(station, '1001', { id: first.caseId, number: first.number });
    await page.keyboard.press('e');
    await page.getByRole('button', { name: recheckText.step }).click();

    await page.getByText(dialog.degreeName, { exact: true }).click();
    await expect(page.getByText(dialog.degreeFixed)).toBeVisible();
    await expect(page.getByRole('button', { name: dialog.confirm })).toBeDisabled();
    await page.getByRole('dialog').getByText(dialog.field, { exact: true }).click();
    await expect(page.getByText(dialog.stands(COMPUTING))).toBeVisible();
    await page.getByRole('combobox', { name: dialog.proposed }).fill('0835');
    await page.locator('.subject-line').filter({ hasText: '软件工程' }).click();
    await expect(page.locator('.subject-found')).toBeVisible();
    await page.getByLabel(dialog.reason).fill('课程以软件工程为主');
    await page.getByRole('button', { name: dialog.confirm }).click();
    await expect(said).toContainText(dialog.done(''));

    const head = page.getByTestId('case-head');
    await expect(page.locator('.case-title')).not.toContainText(first.number);
    await expect(head.getByTitle(recheckText.open(first.number))).toBeVisible();
    await expect(page.getByText(`免交：沿用原认证个案 ${first.number} 的材料`).first()).toBeVisible();
    await page.getByRole('button', { name: reviewText.footer.start }).click();
    await expect(head).toContainText(STATE_NAMES.in_review);

    await page.keyboard.press('e');
    await expect(page.getByText(letterText.pages(1))).toBeVisible();
    const form = page.getByRole('region', { name: resultText.title });
    await expect(form.getByLabel(/学位/)).toHaveCount(0);
    await page.getByText(RECHECK_DECISION_NAMES.changed, { exact: true }).click();
    await expect(form.getByRole('combobox', { name: '专业领域' })).toHaveValue(SOFTWARE);
    await page.getByLabel(/^理由及依据/).fill('课程以软件工程为主，予以变更。');
    await page.keyboard.press('Control+Enter');
    await expect(head).toContainText(STATE_NAMES.proposed);

    const signer = personNumbered(station.centre, '1002');
    await page.getByLabel(resultText.sign.number).fill(signer.number);
    await page.getByLabel(resultText.sign.password, { exact: true }).fill(signer.password);
    await page.keyboard.press('Enter');
    const facts = page.getByTestId('result-facts').first();
    await expect(facts).toContainText(signer.name);
    await page.getByRole('button', { name: resultText.issue.confirm, exact: true }).click();
    await expect(head).toContainText(STATE_NAMES.issued);
    await expect(facts).toContainText(resultText.facts.printed(printedDir === null ? 0 : 1));
    if (printedDir !== null) {
      const papers = printedPapers(printedDir);
      expect(papers).toHaveLength(1);
      for (const words of [RESULT_KIND_NAMES.recheck_reply, first.quote.resultNumber, COMPUTING, SOFTWARE, '张三'])
        expect(papers[0]?.words).toContain(words);
    }

    await head.getByTitle(recheckText.open(first.number)).click();
    await expect(page.locator('.case-title')).toContainText(first.number);
    await expect(head).toContainText(RECHECK_DECISION_NAMES.changed);
  } finally {
    await station.close();
  }
});
