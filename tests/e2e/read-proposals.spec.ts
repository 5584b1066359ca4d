import { expect, type Locator, type Page, test } from '@playwright/test';
import { createBiography } from '#scripts/specimens/office/biography.ts';
import { stampPages } from '#scripts/specimens/office/papers.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { TestStation } from '#tests/support/central-client.ts';
import type { TestCentre } from '#tests/support/centre.ts';
import { type KnownCase, material, materialList, openCase, recordAtCentre, takeUp } from './support/case-desk.ts';
import { drawnPaper } from './support/drawn-paper.ts';
import { drop, expectRead, type Paper, paperLine, specimen } from './support/hand-in.ts';
import type { Workstation } from './support/launch-workstation.ts';
import { launchOfficeOf } from './support/office-of-cases.ts';
import { takeIn } from './support/take-in.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** Whom the papers in resources/specimens speak of. */
const HOLDER = {
  name: '覃若',
  nameLatin: 'QIN RUO',
  sex: 'F',
  birthDate: civilDate('1999-01-13'),
  idNumber: '230103199901139981',
} as const;
/** As the employer's letter has it, but for its last day. */
const CONTRACT = {
  from: civilDate('2026-03-02'),
  to: civilDate('2029-03-31'),
  probationUntil: civilDate('2026-06-01'),
};
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const { facts: words } = reviewText;

async function twoCases(centre: TestCentre, counter: TestStation) {
  const settlement = await takeIn(centre, counter, 'LH-2026', ({ applicant, facts }) => ({
    business: 'settle_bj_nonlocal',
    applicant: { ...applicant, ...HOLDER },
    submitter: { kind: 'organisation', name: '北京云栖示例科技有限公司', contact: '010-62670000' },
    facts: { ...facts, employer: '北京云栖示例科技有限公司', letterKind: 'plain', contract: CONTRACT },
  }));
  const archive = await takeIn(centre, counter, 'CD-2026', ({ applicant }) => ({
    business: 'archive',
    applicant: { ...applicant, ...HOLDER },
  }));
  return { settlement, archive };
}

let station: Workstation;
let made: { readonly settlement: KnownCase; readonly archive: KnownCase };
test.beforeAll(async () => {
  ({ station, made } = await launchOfficeOf(twoCases));
  await station.page.setViewportSize(SIZES[0]);
  await takeUp(station, '1001', made.settlement);
});
test.afterAll(() => station.close());

const headOf = (page: Page, row: number) => material(page, row).locator('button.material-head');
const dock = (page: Page) => page.getByTestId('focus-dock');

async function handIn(page: Page, place: Locator, paper: Paper): Promise<void> {
  await drop(place, [paper]);
  await paperLine(page, paper.name).click();
  await expectRead(page, paper.name);
}

async function editFact(page: Page, rule: string, fact: string): Promise<void> {
  await page.getByTestId(`rule-${rule}`).getByRole('button').click();
  await dock(page)
    .getByRole('button', { name: new RegExp(`“${fact}”`) })
    .click();
}

/** How many of the crops have come. */
async function expectInk(page: Page): Promise<void> {
  const pictures = dock(page).locator('.crop img');
  await expect
    .poll(() =>
      pictures.evaluateAll((all) => all.every((one) => one instanceof HTMLImageElement && one.naturalWidth > 0)),
    )
    .toBe(true);
}

/** For people to look at: both sizes of the counter, light and dark. */
async function pictures(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `test-results/screens/read-${name}-${size.width}-${colorScheme}.png` });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(SIZES[0]);
}

test('an employer’s letter and a register stand beside the form, and what no form asks for beside the paper', async () => {
  const { page } = station;
  await handIn(page, headOf(page, 5), specimen('employer-letter.tiff'));
  await handIn(page, headOf(page, 9), specimen('household-register.webp'));
  const conclusion = (field: string) => page.getByTestId(`field-${field}`).locator('.compare-conclusion');
  await expect(conclusion('name')).toContainText('一致');
  await expect(conclusion('idNumber')).toContainText('一致');
  await expect(conclusion('contractFrom')).toContainText('一致');
  await expect(conclusion('contractTo')).toContainText('不一致');
  // The seal lies over the employer's name: whatever was read there, a person looks.
  await expect(conclusion('employer')).toContainText('待核实');
  await page.getByTestId('field-contractTo').click();
  await expect(dock(page).locator('.crops > li')).toContainText(['2029-03-31', '2029-03-01']);
  await expectInk(page);
  await pictures(page, 'contract');
  await headOf(page, 5).click();
  await expect(dock(page).getByTestId('paper-evidence')).toContainText('统一社会信用代码');
  await expectInk(page);
  await pictures(page, 'evidence');
});

test('months of the insurance record are taken over one by one, and stand beside it once they are saved', async () => {
  const { page } = station;
  await editFact(page, 'S6', '社保缴费月份');
  const proposals = dock(page).getByRole('region', { name: words.proposals });
  await expectInk(page);
  await pictures(page, 'months');
  const months = ['2026-10', '2026-09', '2026-08'];
  for (const month of months) {
    await proposals.getByRole('button', { name: words.takeMonth(month) }).click();
    await expect(proposals).toContainText(words.monthTaken(month));
  }
  expect((await recordAtCentre(station.centre, made.settlement)).facts.insuranceMonths).toBeNull();
  await dock(page).getByRole('button', { name: /保存/ }).click();
  await expect(page.getByTestId('field-paidMonths').locator('.compare-conclusion')).toContainText('一致');
  await expect
    .poll(async () =>
      (await recordAtCentre(station.centre, made.settlement)).facts.insuranceMonths?.map(({ month }) => month),
    )
    .toEqual(months.toReversed());
});

test('stamps are taken over one by one into lines that count only when a person has saved them', async () => {
  const { page } = station;
  const today = civilDate('2026-11-20');
  const wishes = { today, level: 'master', institutionId: 'northbridge', finishedMonthsAgo: 12 } as const;
  const [part] = stampPages(createBiography(8_086, wishes));
  if (part === undefined) throw new Error('nobody went abroad');
  const paper = await drawnPaper('出入境页.jpg', part);
  await handIn(page, materialList(page), paper);
  await editFact(page, 'S2', '出入境记录');
  const proposals = dock(page).getByRole('region', { name: words.stamps.title }).locator('li');
  await expect.poll(() => proposals.count()).toBeGreaterThanOrEqual(2);
  await expectInk(page);
  const taken = proposals.getByText(words.taken);
  await expect(taken).toHaveCount(0);
  const count = await proposals.count();
  const days: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const day = (await proposals.nth(at).locator('.machine-value').textContent()) ?? '';
    expect(paper.truth).toContain(day);
    days.push(day);
    await proposals.nth(at).locator('.read-take button').first().click();
    await expect(taken).toHaveCount(at + 1);
  }
  const filled = await dock(page)
    .locator('.fact-lines input')
    .evaluateAll((inputs) => inputs.map((one) => (one instanceof HTMLInputElement ? one.value : '')));
  for (const day of days) expect(filled).toContain(day);
  await pictures(page, 'stamps');
  // Where somebody went no stamp says: without it nothing is saved.
  await dock(page).getByRole('button', { name: /保存/ }).click();
  await expect(dock(page)).toContainText(words.faulty);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('fact-stays')).toContainText(reviewText.facts.enter);
  expect((await recordAtCentre(station.centre, made.settlement)).facts.stays).toBeNull();
});

test('the validity that a card was read to have is taken over, and judged only when it was saved', async () => {
  const { page } = station;
  await openCase(page, made.archive);
  await handIn(page, headOf(page, 1), specimen('id-card.jpg'));
  await editFact(page, 'A-id-card-valid', '身份证有效期');
  const proposal = dock(page).getByRole('region', { name: words.proposals }).locator('li');
  await expect(proposal).toHaveCount(1);
  await expect(proposal).toContainText('起始 2019-11-25 · 截止 2029-11-25');
  await expectInk(page);
  await pictures(page, 'validity');
  await proposal.getByRole('button', { name: words.take, exact: true }).click();
  await expect(proposal).toContainText(words.taken);
  await expect(dock(page).getByLabel('身份证有效期 截止')).toHaveValue('2029-11-25');
  const verdict = page.getByTestId('rule-A-id-card-valid').locator('.mark-word');
  await expect(verdict).toHaveText('待核实');
  await dock(page).getByRole('button', { name: /保存/ }).click();
  await expect(verdict).toHaveText('符合');
  await expect
    .poll(async () => (await recordAtCentre(station.centre, made.archive)).facts.idCardValidity)
    .toEqual({ from: '2019-11-25', until: '2029-11-25' });
});
