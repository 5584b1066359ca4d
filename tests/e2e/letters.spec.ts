import { expect, test } from '@playwright/test';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { letterText } from '#shared/i18n/zh-cn/screens/letter.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { launchQuietOffice, takeUp } from './support/case-desk.ts';

const { footer, dialogs } = reviewText;

test('without a printer the notice is saved, said not to be printed, shown again, and not told to the next person', async () => {
  test.setTimeout(150_000);
  const { station, file } = await launchQuietOffice({ env: { LIUFU_PRINTER: 'no printer of this name' } });
  try {
    const { page } = station;
    const said = page.getByTestId('announcement');
    await takeUp(station, '1001', file);
    await page.getByRole('button', { name: footer.notAccept, exact: true }).click();
    await page.getByLabel(dialogs.reason).fill('不属于国（境）外学历学位。');
    await page.getByRole('button', { name: dialogs.notAcceptConfirm }).click();
    await expect(said).toContainText(letterText.paper.notPrinted, { timeout: 60_000 });
    await page.getByRole('button', { name: footer.actions }).click();
    await expect(page.getByRole('menuitem', { name: footer.letters.supplement })).toHaveCount(0);
    await page.getByRole('menuitem', { name: footer.letters.not_accepted }).click();
    const shown = page.getByTestId('letter-dialog');
    await expect(shown).toContainText(letterText.paper.againNotPrinted('《不予受理通知单》'), { timeout: 60_000 });
    await expect(shown.getByTestId('letter')).toHaveAttribute('data-token', /.+/);
    await page.keyboard.press('Escape');
    await page.locator('.frame-person').click();
    await page.getByRole('menuitem', { name: frameText.signOut }).click();
    await takeUp(station, '1002', file);
    await expect(said).toHaveText('');
  } finally {
    await station.close();
  }
});
