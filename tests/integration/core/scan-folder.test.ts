import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Inbox, openInbox } from '#main/app/inbox-folder.ts';
import { settleInbox } from '#main/services/intake/import-sources.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { LI } from '#tests/support/people.ts';
import { smallPdf } from '#tests/support/ports.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

let folder: string;
let inbox: Inbox;
let desk: TestCore;
let caseId: CaseId;
const errors: unknown[] = [];

beforeEach(async () => {
  folder = join(tempFolder(), 'scans');
  errors.length = 0;
  inbox = openInbox({
    folder,
    now: () => desk.clock.now(),
    changed: () => undefined,
    report: (error) => errors.push(error),
  });
  desk = openTestCore({ scans: inbox });
  await desk.signIn(LI);
  caseId = await desk.newCase();
});
afterEach(async () => {
  await inbox.close();
  await desk.remove();
});

const patience = { timeout: 10_000, interval: 50 };
const inFolder = () => readdirSync(folder).sort();

function lay(name: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

async function shown(...names: readonly string[]): Promise<void> {
  const list = async () => (await desk.do('intake.inbox', {})).files.map((file) => file.name).sort();
  await vi.waitFor(async () => expect(await list()).toEqual([...names].sort()), patience);
}

const take = (name: string) => desk.do('intake.take_from_inbox', { caseId, materialRow: 17, name });
const documents = async () => (await desk.do('case.open', { caseId })).record.documents.map((one) => one.fileName);

test('a scan goes into the case and out of the folder, and nothing is left behind', async () => {
  lay('扫描.pdf', smallPdf('scan'));
  await shown('扫描.pdf');
  expect(await take('扫描.pdf')).toMatchObject({ outcome: 'added', refusal: null });
  expect(inFolder()).toEqual([]);
  expect(await documents()).toEqual(['扫描.pdf']);
});

test('each refused scan is named with its reason and stays where it is', async () => {
  lay('文字.pdf', 'no PDF, only words');
  // Node reads no file of this size at once: that the reason is its size shows that nobody tried.
  lay('巨大.pdf', '');
  truncateSync(join(folder, '巨大.pdf'), 3 * 1024 ** 3);
  lay('换了.pdf', smallPdf('folder'));
  await shown('文字.pdf', '巨大.pdf', '换了.pdf');
  expect(await take('文字.pdf')).toMatchObject({ fileName: '文字.pdf', refusal: 'unsupported_type' });
  expect(await take('巨大.pdf')).toMatchObject({ fileName: '巨大.pdf', refusal: 'too_large' });
  vi.spyOn(inbox, 'list').mockResolvedValue(await inbox.list());
  rmSync(join(folder, '换了.pdf'));
  mkdirSync(join(folder, '换了.pdf'));
  expect(await take('换了.pdf')).toMatchObject({ fileName: '换了.pdf', refusal: 'unreadable' });
  expect(inFolder()).toEqual(['巨大.pdf', '换了.pdf', '文字.pdf'].sort());
  expect(await documents()).toEqual([]);
});

test('a scan that cannot be removed is taken in all the same, and that it stayed is said', async () => {
  lay('扫描.pdf', smallPdf('scan'));
  await shown('扫描.pdf');
  const read = inbox.read;
  vi.spyOn(inbox, 'read').mockImplementation(async (name, most) => {
    const bytes = await read(name, most);
    // Something that cannot be compared takes the name before the removal.
    rmSync(join(folder, name));
    lay(join(name, 'other.txt'), 'in the way');
    return bytes;
  });
  expect(await take('扫描.pdf')).toMatchObject({ outcome: 'added', refusal: null, leftInFolder: true });
  expect(await documents()).toEqual(['扫描.pdf']);
  expect(inFolder()).toEqual(['扫描.pdf']);
  expect(readFileSync(join(folder, '扫描.pdf/other.txt'), 'utf8')).toBe('in the way');
  expect(desk.logged.some((line) => line.includes('inbox_file_not_removed'))).toBe(true);
});

test('after a crash between import and removal the scan is there again, and once more taken it only goes', async () => {
  lay('扫描.pdf', smallPdf('scan'));
  await shown('扫描.pdf');
  const remove = vi.spyOn(inbox, 'remove').mockRejectedValue(new Error('the power went'));
  expect(await take('扫描.pdf')).toMatchObject({ outcome: 'added', leftInFolder: true });
  remove.mockRestore();
  await shown('扫描.pdf');
  const again = await take('扫描.pdf');
  expect(again).toMatchObject({ outcome: 'duplicate' });
  expect(again).not.toHaveProperty('leftInFolder');
  expect(inFolder()).toEqual([]);
  expect(await documents()).toEqual(['扫描.pdf']);
});

test('what a crash left half removed goes when it is safe in a case, and lies under its name again when not', async () => {
  await desk.do('intake.import_bytes', {
    caseId,
    materialRow: 17,
    fileName: '甲.pdf',
    bytes: new Uint8Array(smallPdf('safe')),
  });
  lay('.taken-a1b2c3/甲.pdf', smallPdf('safe'));
  lay('.taken-d4e5f6/乙.pdf', smallPdf('nowhere else'));
  lay('丙.pdf', smallPdf('the next scan'));
  lay('.taken-g7h8i9/丙.pdf', smallPdf('the scan before'));
  lay('.taken-丁.pdf', smallPdf('left by the station of before'));
  mkdirSync(join(folder, '.taken-empty'));

  await settleInbox({ inbox, storage: desk.storage });

  expect(inFolder()).toEqual(['丁.pdf', '丙-2.pdf', '丙.pdf', '乙.pdf'].sort());
  expect(readFileSync(join(folder, '丙.pdf'))).toEqual(smallPdf('the next scan'));
  expect(readFileSync(join(folder, '丙-2.pdf'))).toEqual(smallPdf('the scan before'));
  expect(existsSync(join(folder, '甲.pdf'))).toBe(false);
  expect(errors).toEqual([]);
  await shown('丁.pdf', '丙-2.pdf', '丙.pdf', '乙.pdf');
  expect(await take('乙.pdf')).toMatchObject({ outcome: 'added' });
});

test('a folder that is gone at start is reported and stops nothing', async () => {
  rmSync(folder, { recursive: true });
  await settleInbox({ inbox, storage: desk.storage });
  expect(errors).toHaveLength(1);
});
