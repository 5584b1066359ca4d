import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RESULT_KIND_NAMES, ROLE_NAMES, STATE_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import { commonText } from '#shared/i18n/zh-cn/screens/common.ts';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { letterText } from '#shared/i18n/zh-cn/screens/letter.ts';
import { reportText } from '#shared/i18n/zh-cn/screens/report.ts';
import { resultText } from '#shared/i18n/zh-cn/screens/result.ts';
import { syncText } from '#shared/i18n/zh-cn/screens/sync.ts';
import { shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import { printedPapers } from '#tests/e2e/support/printed-papers.ts';
import { signIn } from '#tests/e2e/support/sign-in.ts';
import { DEGREE_IN_CHINESE } from './applicant.ts';
import { type Day, expect } from './day-context.ts';
import { saveFrozenPdf } from './frozen-pdf.ts';

const LETTER_MS = 20_000;
const ARRIVAL_MS = 30_000;
const SUBJECT = { label: '专业领域', code: '0812', name: '计算机科学与技术' } as const;

export async function proposeResult(day: Day): Promise<void> {
  const { page } = day;
  await page.keyboard.press('e');
  await expect(page.getByText(letterText.pages(1))).toBeVisible({ timeout: LETTER_MS });
  await fillMissingValues(day);
  await day.shoot('result-draft');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(STATE_NAMES.proposed).first()).toBeVisible();
}

/** What only a person can say: the literal translation of the degree, the field after the catalogue … */
async function fillMissingValues(day: Day): Promise<void> {
  const words: Readonly<Record<string, string>> = { 学位: DEGREE_IN_CHINESE, 院校: '诺斯布里奇大学', 形式: '全日制' };
  const form = day.page.getByRole('region', { name: resultText.title });
  await pickSubject(day);
  for (const box of await form.getByRole('textbox').all()) {
    if ((await box.inputValue()) !== '') continue;
    const label = (await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? '';
    const word = Object.entries(words).find(([part]) => label.includes(part))?.[1];
    if (word !== undefined) await box.fill(word);
  }
}

/** 专业领域 is one of the catalogue's, found by its code. */
async function pickSubject(day: Day): Promise<void> {
  const { page } = day;
  await page.getByRole('combobox', { name: SUBJECT.label }).fill(SUBJECT.code);
  await page.locator('.subject-line').filter({ hasText: SUBJECT.name }).click();
  await expect(page.locator('.subject-found')).toBeVisible();
}

export async function signBySecondPerson(day: Day): Promise<void> {
  const { page } = day;
  const signer = day.person('1002');
  await page.getByLabel(resultText.sign.number, { exact: true }).fill(signer.number);
  await page.getByLabel(resultText.sign.password, { exact: true }).fill(signer.password);
  await day.shoot('sign');
  await page.getByRole('button', { name: resultText.sign.confirm }).click();
  await expect(page.getByTestId('result-facts')).toContainText(signer.name);
}

/** The frozen PDF, fetched as the window fetches it; then the paper that the printer put out. */
export async function issueResult(day: Day): Promise<void> {
  const { page } = day;
  // Online the centre has taken the number within a moment; a paper printed before that would say 暂定.
  await expect(page.getByTestId('result-facts')).not.toContainText(commonText.provisional, { timeout: ARRIVAL_MS });
  await page.getByRole('button', { name: resultText.issue.confirm, exact: true }).click();
  await expect(page.getByTestId('result-facts')).toContainText(resultText.facts.issuedAt, { timeout: LETTER_MS });
  const said = await saveFrozenPdf(day, 'result.pdf');
  const needed = [todayInWords(), day.applicant.name, RESULT_KIND_NAMES.recognition_certificate];
  for (const words of needed) expect(said).toContain(words);
  expect(said).not.toContain(commonText.provisional);
  await checkPaper(day);
  await day.shoot('result-issued');
}

/** What lies in the printer's tray is what is frozen, and the window says that it was printed. */
async function checkPaper(day: Day): Promise<void> {
  const { printedDir } = day.station;
  const facts = day.page.getByTestId('result-facts');
  await expect(facts).toContainText(resultText.facts.printed(printedDir === null ? 0 : 1));
  if (printedDir === null) return;
  const paper = printedPapers(printedDir).at(-1);
  const number = (await facts.locator('.mono').textContent()) ?? '';
  expect(number).not.toBe('');
  expect(paper?.words).toContain(number);
  expect(paper?.words).toContain(day.applicant.name);
  expect(paper?.bytes.equals(readFileSync(join(day.out, 'result.pdf')))).toBe(true);
}

function todayInWords(): string {
  const [year, month, date] = shanghaiDate(toInstant(Date.now())).split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export async function reachCentre(day: Day): Promise<void> {
  await expect.poll(() => day.applicant.progress(day.caseNumber), { timeout: ARRIVAL_MS }).toBe('issued');
  await day.page.getByRole('navigation', { name: frameText.navigation }).getByText(frameText.sync).click();
  await expect(day.page.getByText(syncText.outboxEmpty)).toBeVisible({ timeout: ARRIVAL_MS });
  await day.shoot('sync');
}

export async function exportReport(day: Day): Promise<void> {
  const { page } = day;
  const { name, role } = day.person('1001');
  await page.getByRole('button', { name: frameText.personMenu(`${name} ${ROLE_NAMES[role]}`) }).click();
  await page.getByText(frameText.signOut).click();
  await signIn(page, day.person('3001'));
  await page.getByRole('navigation', { name: frameText.navigation }).getByText(frameText.report).click();
  await expect(page.getByText(reportText.total).first()).toBeVisible();
  await day.shoot('report');
  const file = join(day.out, 'daily-report.xlsx');
  rmSync(file, { force: true });
  await day.station.answerDialog('showSaveDialog', { canceled: false, filePath: file });
  await page.getByRole('button', { name: reportText.export }).click();
  await expect(page.getByText(reportText.exported(file)).first()).toBeVisible();
  if (!existsSync(file)) throw new Error('no daily report was written');
  day.files.push('daily-report.xlsx');
}

/** The report by dark, for those who work so. */
export async function showDark(day: Day): Promise<void> {
  await day.page.emulateMedia({ colorScheme: 'dark' });
  await day.shoot('report-dark');
  await day.page.emulateMedia({ colorScheme: 'light' });
}
