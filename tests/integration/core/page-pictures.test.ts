import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReadingDocuments, ReadingJobStore } from '#main/reading/ports.ts';
import { createReadingDocuments, createReadingJobStore } from '#main/services/reading-store/create-reading-store.ts';
import type { QuarterTurn, ReadingState } from '#shared/domain/reading/reading-result.ts';
import type { CaseId, DocumentId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { LI } from '#tests/support/people.ts';
import { smallPdf } from '#tests/support/ports.ts';

let desk: TestCore;
let caseId: CaseId;
let papers: ReadingDocuments;
let jobs: ReadingJobStore;
beforeEach(async () => {
  desk = openTestCore();
  papers = createReadingDocuments(desk);
  jobs = createReadingJobStore(desk);
  await desk.signIn(LI);
  caseId = await desk.newCase();
});
afterEach(() => desk.remove());

async function hand(text: string, into = caseId): Promise<DocumentId> {
  const bytes = new Uint8Array(smallPdf(text));
  const file = { caseId: into, materialRow: 17, fileName: `${text}.pdf`, bytes };
  const { documentId } = await desk.do('intake.import_bytes', file);
  if (!documentId) throw new Error('not taken in');
  return documentId;
}

function picture(page: number, turn: QuarterTurn = 0) {
  const [width, height] = turn % 2 === 0 ? [30, 20] : [20, 30];
  return { page, width, height, turn, mime: 'image/jpeg' as const, bytes: Uint8Array.of(page, turn) };
}

async function pagesOf(id: DocumentId, of = caseId) {
  const view = await desk.do('case.open', { caseId: of });
  return view.documents.find(({ documentId }) => documentId === id)?.pages;
}

const FLAT = { width: 30, height: 20, turn: 0, redSeals: null };
const UPRIGHT = { width: 20, height: 30, turn: 1, redSeals: null };

test('a page is there to look at as soon as it is drawn, long before the paper is read', async () => {
  const id = await hand('护照');
  expect(await papers.hasPicture(id)).toBe(false);
  await jobs.update(id, { state: { kind: 'reading', page: 0, pages: 2 } });
  await papers.storePage(id, picture(0));
  expect(await papers.hasPicture(id)).toBe(true);
  expect(await pagesOf(id)).toEqual([FLAT]);
  expect(Buffer.from((await desk.core.documents.page(id, 0))?.bytes ?? [])).toEqual(Buffer.from([0, 0]));
});

const ENDS: readonly ReadingState[] = [
  { kind: 'waiting' },
  { kind: 'cancelled' },
  { kind: 'failed', failure: 'timed_out' },
  { kind: 'failed', failure: 'reading_room_lost' },
];

test.each(ENDS)('the pictures that came stay to be seen, after a restart too: $kind $failure', async (state) => {
  const id = await hand('护照');
  for (const page of [0, 1]) await papers.storePage(id, picture(page));
  await jobs.update(id, { state });
  expect(await pagesOf(id)).toEqual([FLAT, FLAT]);
  desk = await desk.restart();
  await desk.signIn(LI);
  expect(await pagesOf(id)).toEqual([FLAT, FLAT]);
  expect((await desk.core.documents.page(id, 1))?.bytes).toHaveLength(2);
});

test('the upright picture replaces the first look and is another address; a first look replaces nothing', async () => {
  const id = await hand('护照');
  await papers.storePage(id, picture(0));
  await papers.storePage(id, picture(0, 1));
  expect(await pagesOf(id)).toEqual([UPRIGHT]);
  await papers.storePage(id, picture(0));
  expect(await pagesOf(id)).toEqual([UPRIGHT]);
  expect(Buffer.from((await desk.core.documents.page(id, 0))?.bytes ?? [])).toEqual(Buffer.from([0, 1]));
});

test('a page is shown only when all before it are there', async () => {
  const id = await hand('成绩单');
  await papers.storePage(id, picture(1));
  expect(await pagesOf(id)).toEqual([]);
  await papers.storePage(id, picture(0));
  expect(await pagesOf(id)).toEqual([FLAT, FLAT]);
});

test('once read the pages are those of the reading, which its boxes fit', async () => {
  const id = await hand('护照');
  await papers.storePage(id, picture(0));
  await papers.storePage(id, picture(0, 1));
  const page = { width: 20, height: 30, engine: 'tesseract', text: '', lines: [] } as const;
  await jobs.complete(id, { kind: 'other', fields: {}, mrz: null, pages: [page, page], ms: 1 });
  expect(await pagesOf(id)).toEqual([UPRIGHT, { ...UPRIGHT, turn: 0 }]);
});

test('the same bytes in another case can be looked at there at once', async () => {
  await papers.storePage(await hand('护照'), picture(0));
  const other = await desk.newCase('李四');
  expect(await pagesOf(await hand('护照', other), other)).toEqual([FLAT]);
});

/** As a paper that came down from the centre: nobody stands at the counter with it. */
async function comesDown(id: DocumentId): Promise<void> {
  await jobs.update(id, { urgent: false });
}

test('papers of a closed case wait until somebody opens them, and are not counted as work', async () => {
  const id = await hand('护照');
  await comesDown(id);
  expect((await jobs.next())?.documentId).toBe(id);
  await desk.do('case.withdraw', { caseId, reason: '申请人撤回' });
  expect(await jobs.next()).toBeNull();
  expect((await desk.do('frame.status', {})).reading.waiting).toBe(0);
  expect((await jobs.find(id))?.state).toEqual({ kind: 'waiting' });
  await jobs.update(id, { urgent: true });
  expect((await jobs.next())?.documentId).toBe(id);
});

test('what somebody opened is read first, then the case that is due first, then the longest waiting', async () => {
  const first = await hand('护照');
  const second = await hand('学位证书');
  const urgentCase = await desk.newCase('李四');
  const due = await hand('成绩单', urgentCase);
  for (const id of [first, second, due]) await comesDown(id);
  await desk.storage.write((handle) =>
    handle.updateTable('cases').set({ sort_key: '0' }).where('id', '=', urgentCase).execute(),
  );
  const order: (DocumentId | undefined)[] = [];
  await jobs.update(second, { urgent: true });
  for (let job = await jobs.next(); job !== null; job = await jobs.next()) {
    order.push(job.documentId);
    await jobs.update(job.documentId, { state: { kind: 'read' } });
  }
  expect(order).toEqual([second, due, first]);
});
