import { expect, type Page, test } from '@playwright/test';
import { reviewText } from '#shared/i18n/zh-cn/screens/review.ts';
import {
  handInAndAccept,
  type KnownCase,
  launchQuietOffice,
  material,
  materialList,
  noteOf,
  openNotes,
  recordAtCentre,
  standingOf,
  takeUp,
  writeNote,
} from './support/case-desk.ts';
import { drop, fateOf, type Paper, paperLine, specimen } from './support/hand-in.ts';
import type { Workstation } from './support/launch-workstation.ts';

test.describe.configure({ mode: 'serial' });

let station: Workstation;
let file: KnownCase;
test.beforeAll(async () => {
  ({ station, file } = await launchQuietOffice());
});
test.afterAll(() => station.close());

/** What one stretch of work leaves on record. */
interface Stretch {
  readonly row: number;
  readonly paper: string;
  readonly note: string;
}

const STRETCHES: readonly Stretch[] = [
  { row: 17, paper: 'diploma-us.jpg', note: '第一次断电前：申请人补拍了学位证书' },
  { row: 18, paper: 'recognition-passport.jpg', note: '第二次断电前：护照原件已核' },
  { row: 19, paper: 'recognition-photo.jpg', note: '第三次断电前：照片合格' },
];

async function powerCut(): Promise<Page> {
  await station.kill();
  await station.restart();
  await takeUp(station, '1001', file);
  return station.page;
}

async function expectOnRecord(page: Page, stretches: readonly Stretch[]): Promise<void> {
  for (const { row, paper } of stretches) {
    await expect(standingOf(material(page, row))).toHaveText(reviewText.material.standing.accepted);
    await expect(paperLine(page, paper)).toHaveCount(1);
  }
  const notes = await openNotes(page);
  for (const { note } of stretches) await expect(noteOf(page, note)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(notes).toHaveCount(0);
}

for (const [index, { row, paper, note }] of STRETCHES.entries()) {
  test(`the power goes the moment a verdict, a paper and a note are on the screen, ${index + 1} of 3: all are there after the start`, async () => {
    if (index === 0) await takeUp(station, '1001', file);
    await handInAndAccept(station.page, row, specimen(paper));
    await writeNote(station.page, note);
    await expectOnRecord(await powerCut(), STRETCHES.slice(0, index + 1));
  });
}

test('the power goes while a large scan is being taken in: it is there whole or not at all, and goes in again', async () => {
  const scan = largeScan();
  await drop(materialList(station.page), [scan]);
  const page = await powerCut();
  await expectOnRecord(page, STRETCHES);
  await drop(materialList(page), [scan]);
  await expect(fateOf(page, scan.name)).toHaveAttribute('data-outcome', /^(added|duplicate)$/);
  await expect(paperLine(page, scan.name)).toHaveCount(1);
});

test('what was done between the power cuts arrives at the centre, each thing once', async () => {
  const arrived = async () => {
    const { documents, notes, materials } = await recordAtCentre(station.centre, file);
    const verdicts = materials.filter(({ verdict }) => verdict === 'accepted').map(({ row }) => row);
    return { papers: documents.map(({ fileName }) => fileName), notes: notes.map(({ text }) => text), verdicts };
  };
  await expect.poll(arrived, { timeout: 30_000 }).toEqual({
    papers: [...STRETCHES.map(({ paper }) => paper), largeScan().name],
    notes: STRETCHES.map(({ note }) => note),
    verdicts: STRETCHES.map(({ row }) => row),
  });
});

/** Behind the end mark of a JPEG may stand what no reader minds: scanners put their previews there. */
function largeScan(): Paper {
  const { bytes } = specimen('diploma-german.jpg');
  return { name: 'large-scan.jpg', bytes: Buffer.concat([bytes, Buffer.alloc(2 * 1024 * 1024, 'preview')]) };
}
