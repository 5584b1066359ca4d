import { expect, type Locator, type Page } from '@playwright/test';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { timelineText } from '#shared/i18n/zh-cn/screens/timeline.ts';
import { enrolTestStation } from '#tests/support/central-client.ts';
import { startTestCentre, type TestCentre } from '#tests/support/centre.ts';
import { takeWalkIn } from '#tests/support/walk-in.ts';
import { drop, fateOf, type Paper } from './hand-in.ts';
import { type LaunchOptions, launchWorkstation, type Workstation } from './launch-workstation.ts';
import { signIn } from './sign-in.ts';
import { type RunningApplication, startApplication } from './start-application.ts';

export interface KnownCase {
  readonly id: CaseRecord['id'];
  readonly number: string;
}

/** An application for recognition of studies abroad that the second counter took in, without any paper yet. */
export async function newCase(centre: TestCentre): Promise<KnownCase> {
  const counter = await enrolTestStation(centre, '二号窗口');
  const { caseId, number } = await takeWalkIn(centre, counter, { destinationKind: 'abroad' });
  return { id: caseId, number };
}

/** An office with one case and nothing to read: quick to start, and no backlog before the papers of the test. */
export async function launchQuietOffice(
  options: LaunchOptions = {},
): Promise<{ readonly station: Workstation; readonly file: KnownCase }> {
  const station = await launchWorkstation({ ...options, centre: { seed: false } });
  return { station, file: await newCase(station.centre) };
}

/** A station on a folder that the test brings, e.g. on a disk of its own. */
export async function launchOn(userDataDir: string): Promise<{
  readonly application: RunningApplication;
  readonly centre: TestCentre;
  readonly file: KnownCase;
}> {
  const centre = await startTestCentre();
  const env = { LIUFU_CENTRE_URL: centre.url, LIUFU_ENROLMENT_CODE: centre.enrolmentCode };
  const application = await startApplication({ userDataDir, env });
  return { application, centre, file: await newCase(centre) };
}

export function personNumbered(centre: TestCentre, number: string): TestCentre['staff'][number] {
  const person = centre.staff.find((candidate) => candidate.number === number);
  if (!person) throw new Error(`nobody in the demo office has the number ${number}`);
  return person;
}

/** Signs in and opens the case by its number, as after a start of the program. */
export async function takeUp(
  station: Pick<Workstation, 'page' | 'centre'>,
  staffNumber: string,
  file: KnownCase,
): Promise<void> {
  await signIn(station.page, personNumbered(station.centre, staffNumber));
  await openCase(station.page, file);
}

/** Search, the number, Enter: as a person looks a case up. It may have to come from the centre first. */
export async function openCase(page: Page, { number }: KnownCase): Promise<void> {
  const search = page.getByRole('textbox', { name: frameText.search, exact: true });
  await search.fill(number);
  await expect(page.getByRole('row').filter({ hasText: number })).toHaveCount(1, { timeout: 30_000 });
  await search.press('Enter');
  await expect(page.locator('.case-title')).toContainText(number, { timeout: 15_000 });
}

/** Where papers are let go that nobody has put under a material. */
export function materialList(page: Page): Locator {
  return page.getByRole('region', { name: reviewText.materials, exact: true }).locator('.materials-list');
}

export function material(page: Page, row: number): Locator {
  return page.getByTestId(`material-${row}`);
}

export function standingOf(line: Locator): Locator {
  return line.locator('.material-head .mark-word');
}

/** A paper under its material, judged as in order: on record when the screen says so. */
export async function handInAndAccept(page: Page, row: number, paper: Paper): Promise<void> {
  const line = material(page, row);
  await drop(line.locator('button.material-head'), [paper]);
  await expect(fateOf(page, paper.name)).toHaveAttribute('data-outcome', 'added');
  await expect(line).toContainText(paper.name);
  await line.locator('button.material-head').click();
  await page.keyboard.press('y');
  await expect(standingOf(line)).toHaveText(reviewText.material.standing.accepted);
}

export async function openNotes(page: Page): Promise<Locator> {
  await page.getByTestId('case-head').getByRole('button', { name: reviewText.notes }).click();
  return page.getByRole('dialog');
}

/** A note is on record when the screen shows it in the list below. */
export async function writeNote(page: Page, note: string): Promise<void> {
  const notes = await openNotes(page);
  const box = notes.getByRole('textbox', { name: timelineText.addNote });
  await box.fill(note);
  await box.press('Control+Enter');
  await expect(noteOf(page, note)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(notes).toHaveCount(0);
}

export function noteOf(page: Page, note: string): Locator {
  return page.locator('.note-text').filter({ hasText: note });
}

/** What the centre has of the case. */
export async function recordAtCentre({ centre }: TestCentre, { id }: KnownCase): Promise<CaseRecord> {
  const row = await centre.database.selectFrom('cases').select('record').where('id', '=', id).executeTakeFirstOrThrow();
  return row.record;
}
