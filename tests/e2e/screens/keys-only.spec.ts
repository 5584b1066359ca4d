import { expect, type Page, test } from '@playwright/test';
import { OnlineApplicant } from '#scripts/demo/applicant.ts';
import { standStill } from '#scripts/demo/stand-still.ts';
import { STATE_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { letterText } from '#shared/i18n/zh-cn/screens/letter.ts';
import { resultText } from '#shared/i18n/zh-cn/screens/result.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { signInText } from '#shared/i18n/zh-cn/screens/sign-in.ts';
import { personNumbered } from '../support/case-desk.ts';
import { expectRead } from '../support/hand-in.ts';
import { launchWorkstation } from '../support/launch-workstation.ts';
import { printedPapers } from '../support/printed-papers.ts';
import { signIn } from '../support/sign-in.ts';

/** Issue "the counter's screens": from sign-in to a printed result, beyond typing text. */
const MOST_PRESSES = 12;

/** The keyboard, with a count of what is no text. */
function countingKeys({ keyboard }: Page) {
  let presses = 0;
  return {
    press: async (key: string) => {
      presses += 1;
      await keyboard.press(key);
    },
    type: (text: string) => keyboard.insertText(text),
    presses: () => presses,
  };
}

/** For the user manual: each step as the reviewer sees it. */
async function shoot(page: Page, step: string): Promise<void> {
  await standStill(page);
  await page.screenshot({ path: `test-results/screens/clean-case-${step}-1366x768.png` });
}

test('a clean recognition case, from sign-in to the printed certificate, by a dozen keys', async () => {
  test.setTimeout(240_000);
  const station = await launchWorkstation({ centre: { seed: false } });
  try {
    const { page, centre, printedDir } = station;
    await page.setViewportSize({ width: 1366, height: 768 });
    const applicant = new OnlineApplicant(centre.url);
    const number = await applicant.submit('recognition-authorisation-signed.pdf', {
      degreeName: 'Master of Science',
      field: '计算机科学与技术',
    });
    const [reviewer, signatory] = [personNumbered(centre, '1001'), personNumbered(centre, '1002')];
    // Who sat here yesterday: the station knows the number, and has read what came in since.
    await signIn(page, reviewer);
    const line = page.getByRole('row').filter({ hasText: number });
    await expect(line).toBeVisible({ timeout: 30_000 });
    await line.dblclick();
    for (const name of ['diploma.pdf', 'passport.jpg', 'photo.jpg', 'authorisation-signed.pdf'])
      await expectRead(page, `recognition-${name}`);
    await page.keyboard.press('Escape');
    await page.locator('.frame-person').click();
    await page.getByText(frameText.signOut).click();
    await expect(page.getByLabel(signInText.password, { exact: true })).toBeFocused();

    const { press, type, presses } = countingKeys(page);
    await type(reviewer.password);
    await press('Enter');
    await expect(line).toBeVisible({ timeout: 30_000 });
    await shoot(page, 'queue');
    await press('Enter');
    await expect(page.locator('.case-title')).toContainText(number);
    for (const row of [17, 18, 19, 20]) {
      await expect(page.getByTestId('focus-dock')).toHaveAttribute('data-point', `material:${row}`);
      await press('y');
      await expect(page.getByTestId(`material-${row}`)).toContainText(reviewText.material.standing.accepted);
    }
    await shoot(page, 'review');
    await press('e');
    await expect(page.getByText(letterText.pages(1))).toBeVisible({ timeout: 20_000 });
    await expect(page.getByLabel(/^颁证院校中文名称/)).toBeFocused();
    await expect(page.getByLabel(/^所授学位/)).toHaveValue('理学硕士');
    await type('诺斯布里奇大学');
    await press('Tab');
    await type('全日制面授');
    await expect(page.locator('.screen-will')).toHaveText(resultText.secondSignature);
    await shoot(page, 'draft');
    await press('Control+Enter');
    await expect(page.getByTestId('case-head')).toContainText(STATE_NAMES.proposed);
    await expect(page.getByLabel(resultText.sign.number)).toBeFocused();
    await type(signatory.number);
    await press('Enter');
    await expect(page.getByLabel(resultText.sign.password, { exact: true })).toBeFocused();
    await shoot(page, 'sign');
    await type(signatory.password);
    await press('Enter');
    const confirm = page.getByRole('button', { name: resultText.issue.confirm, exact: true });
    await expect(confirm).toBeFocused({ timeout: 30_000 });
    await shoot(page, 'issue');
    await press('Enter');
    await expect(page.getByTestId('case-head')).toContainText(STATE_NAMES.issued, { timeout: 30_000 });
    expect(presses()).toBeLessThanOrEqual(MOST_PRESSES);
    if (printedDir === null) return;
    await expect(page.getByTestId('result-facts').first()).toContainText(resultText.facts.printed(1));
    await shoot(page, 'issued');
    const papers = printedPapers(printedDir);
    expect(papers).toHaveLength(1);
    for (const words of [applicant.name, '理学硕士', '诺斯布里奇大学']) expect(papers[0]?.words).toContain(words);
  } finally {
    await station.close();
  }
});
