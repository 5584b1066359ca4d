import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { frameText } from '#shared/i18n/zh-cn/screens/frame.ts';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import { signInText } from '#shared/i18n/zh-cn/screens/sign-in.ts';
import { syncText } from '#shared/i18n/zh-cn/screens/sync.ts';
import {
  handInAndAccept,
  type KnownCase,
  launchQuietOffice,
  material,
  newCase,
  openCase,
  personNumbered,
  recordAtCentre,
  standingOf,
  takeUp,
  writeNote,
} from './support/case-desk.ts';
import { drop, expectRead, specimen, specimenPath } from './support/hand-in.ts';
import type { Workstation } from './support/launch-workstation.ts';
import { signIn } from './support/sign-in.ts';

test.describe.configure({ mode: 'serial' });

const PASSPORT_ROW = 18;
const NOTE = '断网时写的备注';

const truth = z.object({
  fields: z.object({
    surname: z.string(),
    givenNames: z.string(),
    birthDate: z.string(),
    sex: z.enum(['F', 'M']),
    expiryDate: z.string(),
  }),
});

let station: Workstation;
let file: KnownCase;
let other: KnownCase;
let outside: string[] = [];

test.beforeAll(async () => {
  ({ station, file } = await launchQuietOffice());
  other = await newCase(station.centre);
});
test.afterAll(() => station.close());

/** Every address that any page of the run asks for from now on, the hidden reading room's too, but our own. */
function watchRequests(page: Page): void {
  const contexts = page.context().browser()?.contexts() ?? [page.context()];
  for (const context of contexts) {
    context.on('request', (request) => {
      const { protocol, hostname, href } = new URL(request.url());
      const isOurs = ['app:', 'blob:', 'data:'].includes(protocol) || hostname.endsWith('.localhost');
      if (!isOurs) outside = [...outside, href];
    });
  }
}

function shownOf(page: Page, field: string) {
  return page.getByTestId(`field-${field}`);
}

async function expectPassport(page: Page, name: string): Promise<void> {
  const { fields } = truth.parse(JSON.parse(readFileSync(specimenPath(name.replace('.jpg', '.truth.json')), 'utf8')));
  await expectRead(page, name);
  await expect(shownOf(page, 'name')).toContainText(`${fields.surname} ${fields.givenNames}`);
  await expect(shownOf(page, 'birthDate')).toContainText(fields.birthDate);
  await expect(shownOf(page, 'passportExpiry')).toContainText(fields.expiryDate);
  await expect(shownOf(page, 'sex')).toContainText(fields.sex === 'F' ? '女' : '男');
}

test('the centre is down: who was here before signs in, who was not is told why', async () => {
  await takeUp(station, '1001', file);
  await openCase(station.page, other);
  station.line.set('cut');
  await station.restart();
  const { page, centre } = station;
  await expect(page.getByText(signInText.offlineNote)).toBeVisible({ timeout: 20_000 });
  const stranger = personNumbered(centre, '1002');
  await page.getByLabel(signInText.number, { exact: true }).fill(stranger.number);
  await page.getByLabel(signInText.password, { exact: true }).fill(stranger.password);
  await page.keyboard.press('Enter');
  const refusal = page.locator('[data-testid="failure"][data-code="sign_in_offline_unknown"]');
  await expect(refusal).toContainText('此工号没有在本机登录过');
  await expect(refusal).toContainText('请恢复网络后登录一次');
  await signIn(page, personNumbered(centre, '1001'));
  await expect(page.getByTestId('centre-state')).toHaveAttribute('data-centre', 'offline');
});

test('without any network a passport is read into its fields', async () => {
  const { page } = station;
  watchRequests(page);
  await openCase(page, file);
  await handInAndAccept(page, PASSPORT_ROW, specimen('recognition-passport.jpg'));
  await expectPassport(page, 'recognition-passport.jpg');
});

test('another passport gives other fields', async () => {
  const { page } = station;
  await openCase(page, other);
  await drop(material(page, PASSPORT_ROW).locator('button.material-head'), [specimen('other-passport.jpg')]);
  await expectPassport(page, 'other-passport.jpg');
  await expect(shownOf(page, 'name')).not.toContainText('YANXIAO');
});

test('the work goes on, and the frame says how much waits to be sent', async () => {
  const { page } = station;
  await openCase(page, file);
  await expect(standingOf(material(page, PASSPORT_ROW))).toHaveText(reviewText.material.standing.accepted);
  await writeNote(page, NOTE);
  await expect(page.getByTestId('centre-state')).toContainText(/离线· \d+ 项待发/);
  expect((await recordAtCentre(station.centre, file)).documents).toEqual([]);
});

test('meanwhile no page asked for anything outside, and none could', async () => {
  const { page, centre } = station;
  expect(outside).toEqual([]);
  for (const address of [`${centre.url}/v1/health`, 'https://example.com/']) {
    const answer = await page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'answered',
          () => 'refused',
        ),
      address,
    );
    expect(answer, address).toBe('refused');
  }
});

test('the line is back: everything that was done without it arrives at the centre', async () => {
  const { page, centre, line } = station;
  line.set('pass');
  // It comes back by itself within two minutes; a person in a hurry asks for it.
  await page.getByRole('button', { name: frameText.sync, exact: true }).click();
  await page.getByRole('button', { name: syncText.now }).click();
  await expect(page.getByTestId('centre-state')).toHaveAttribute('data-centre', 'online', { timeout: 45_000 });
  const arrived = async () => {
    const { documents, notes, materials } = await recordAtCentre(centre, file);
    return {
      papers: documents.map(({ fileName }) => fileName),
      notes: notes.map(({ text }) => text),
      verdicts: materials.map(({ row, verdict }) => [row, verdict]),
    };
  };
  await expect.poll(arrived, { timeout: 20_000 }).toEqual({
    papers: ['recognition-passport.jpg'],
    notes: [NOTE],
    verdicts: [[PASSPORT_ROW, 'accepted']],
  });
  const papersWithoutFile = async () => {
    const files = await centre.centre.database.selectFrom('files').select('hash').execute();
    const records = await Promise.all([file, other].map((one) => recordAtCentre(centre, one)));
    const papers = records.flatMap(({ documents }) => documents);
    const isThere = (hash: string) => files.some((stored) => stored.hash === hash);
    return { papers: papers.length, files: files.length, without: papers.filter(({ hash }) => !isThere(hash)) };
  };
  await expect.poll(papersWithoutFile, { timeout: 20_000 }).toEqual({ papers: 2, files: 2, without: [] });
  await expect(page.getByTestId('centre-state')).not.toContainText('待发', { timeout: 20_000 });
});
