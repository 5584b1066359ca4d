import { expect, type Page, test } from '@playwright/test';
import { BUSINESS_SHORT_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { personText } from '#shared/i18n/zh-cn/screens/person.ts';
import { recheckText } from '#shared/i18n/zh-cn/screens/recheck.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { TestStation } from '#tests/support/central-client.ts';
import type { TestCentre } from '#tests/support/centre.ts';
import { issueCertificate } from '#tests/support/certified.ts';
import { takeUp } from './support/case-desk.ts';
import { launchOfficeOf } from './support/office-of-cases.ts';
import { takeIn } from './support/take-in.ts';

const STUDIED = { country: 'GBR', institution: 'University of Nottingham', degreeLevel: 'master' } as const;
const DOSSIER_SIGNED_IN = civilDate('2026-11-12');

/** One person: certified here, the dossier kept here, and now to be settled in Beijing. */
async function onePerson(centre: TestCentre, counter: TestStation) {
  const recognition = await issueCertificate(centre, counter, STUDIED);
  const archive = await takeIn(centre, counter, 'CD-2026', ({ facts }) => ({
    business: 'archive',
    facts: { ...facts, dossierSignedIn: DOSSIER_SIGNED_IN },
  }));
  const settlement = await takeIn(centre, counter, 'LH-2026', ({ facts }) => ({
    business: 'settle_bj_nonlocal',
    submitter: { kind: 'organisation', name: '示例科技（北京）有限公司', contact: '010-62670000' },
    facts: { ...facts, ...STUDIED },
  }));
  return { recognition, archive, settlement };
}

async function expectCase(page: Page, number: string): Promise<void> {
  await expect(page.locator('.case-title')).toContainText(number);
}

test('certificate and dossier of the person’s other cases stand in a settlement without a paper, and one page shows all', async () => {
  test.setTimeout(120_000);
  const { station, made } = await launchOfficeOf(onePerson);
  const { recognition, archive, settlement } = made;
  try {
    const { page } = station;
    await takeUp(station, '1001', settlement);

    const waived = page.getByRole('region', { name: reviewText.material.waivedHead }).getByRole('listitem');
    const dossier = waived.filter({ hasText: `来自个案 ${archive.number}` });
    await expect(dossier).toContainText(reviewText.material.fulfilled);
    await expect(dossier).toContainText(DOSSIER_SIGNED_IN);
    await expect(page.getByTestId('material-8')).toHaveCount(0);

    await page.getByTestId('rule-S1').getByRole('button').first().click();
    const dock = page.getByTestId('focus-dock');
    await expect(dock).toContainText(`本中心认证书${recognition.quote.resultNumber}`);
    await expect(dock).toContainText(`来自个案 ${recognition.number}`);
    await dock.getByTitle(recheckText.open(recognition.number)).click();
    await expectCase(page, recognition.number);

    await page.getByRole('button', { name: personText.open }).click();
    const all = page.getByRole('region', { name: personText.cases });
    await expect(all.getByRole('heading')).toHaveText(personText.casesOf(3));
    const rowOf = (number: string) => all.getByRole('row').filter({ hasText: number });
    await expect(rowOf(recognition.number)).toContainText(recognition.quote.resultNumber);
    await expect(rowOf(archive.number)).toContainText(BUSINESS_SHORT_NAMES.archive);
    await expect(rowOf(settlement.number)).toContainText(BUSINESS_SHORT_NAMES.settle_bj_nonlocal);
    await expect(page.getByRole('region', { name: personText.possible })).toHaveCount(0);

    await rowOf(archive.number).getByRole('button').click();
    await expectCase(page, archive.number);
  } finally {
    await station.close();
  }
});
