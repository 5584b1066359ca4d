import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ReadingJobStore } from '#main/reading/ports.ts';
import { createReadingJobStore } from '#main/services/reading-store/create-reading-store.ts';
import type { Box, ReadingResult } from '#shared/domain/reading/reading-result.ts';
import type { CaseId, DocumentId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { CHEN, LI, passwordOf, WANG } from '#tests/support/people.ts';
import { CERTIFICATE_WORDS, issueResult, leaseNumbers, readyForResult } from '#tests/support/results.ts';

let desk: TestCore;
let jobs: ReadingJobStore;
beforeEach(async () => {
  desk = openTestCore();
  jobs = createReadingJobStore(desk);
  await desk.signIn(LI);
  await leaseNumbers(desk);
  await desk.store.addNumberBlock({ series: '教留服不〔2026〕', from: 1, to: 50 });
});
afterEach(() => desk.remove());

const DESIGN: readonly Box[] = [
  [300, 100, 400, 60],
  [350, 300, 300, 40],
  [250, 500, 500, 50],
];
const STRANGE: readonly Box[] = [
  [50, 50, 300, 120],
  [50, 300, 900, 40],
  [50, 480, 900, 40],
];

function diploma(boxes: readonly Box[], look: string): ReadingResult {
  const lines = boxes.map((box) => ({ text: 'x', box, confidence: 0.9 }));
  const page = { width: 1000, height: 1000, engine: 'tesseract', text: '', lines, look } as const;
  return { kind: 'diploma', fields: {}, mrz: null, pages: [page], ms: 1 };
}

const USUAL = diploma(DESIGN, 'ff00ff00ff00ff00');
const OTHER = diploma(STRANGE, '00ff00ff00ff00ff');

/** The paper of row 17, as read; there is a job for it since it was handed in. */
async function read(caseId: CaseId, result: ReadingResult): Promise<DocumentId> {
  const { record } = await desk.do('case.open', { caseId });
  const paper = record.documents.find(({ materialRow }) => materialRow === 17);
  if (!paper) throw new Error('no diploma');
  await jobs.complete(paper.id, result);
  return paper.id;
}

const memoryOf = (caseId: CaseId) => desk.do('case.diploma_memory', { caseId });

async function decide(kind: 'recognition_certificate' | 'recognition_refused', result: ReadingResult) {
  const caseId = await readyForResult(desk);
  const documentId = await read(caseId, result);
  const values = kind === 'recognition_certificate' ? CERTIFICATE_WORDS : { reason: '证书系伪造' };
  await issueResult(desk, caseId, { number: WANG.number, password: passwordOf(WANG) }, { kind, values });
  return { caseId, documentId };
}

it('holds a diploma against those of its institution that were recognised, and remembers none that is undecided', async () => {
  const undecided = await readyForResult(desk);
  await read(undecided, USUAL);
  const mine = await readyForResult(desk);
  const own = await read(mine, USUAL);
  expect(await memoryOf(mine)).toMatchObject([{ documentId: own, alike: [], unlike: [], refused: [] }]);

  const { caseId, documentId } = await decide('recognition_certificate', USUAL);
  const strange = await decide('recognition_certificate', OTHER);
  expect(await memoryOf(mine)).toMatchObject([
    {
      alike: [{ caseId, documentId, outcome: 'recognised', likeness: 1 }],
      unlike: [{ caseId: strange.caseId }],
      refused: [],
    },
  ]);
});

it('says when it looks like a refused one, and keeps that over a restart', async () => {
  const refused = await decide('recognition_refused', USUAL);
  const mine = await readyForResult(desk);
  await read(mine, USUAL);
  desk = await desk.restart();
  await desk.signIn(LI);
  expect(await memoryOf(mine)).toMatchObject([
    { alike: [], refused: [{ caseId: refused.caseId, outcome: 'refused' }] },
  ]);
});

it('forgets a diploma whose result was revoked, and learns one that is read after its case was decided', async () => {
  const { caseId } = await decide('recognition_certificate', OTHER);
  const mine = await readyForResult(desk);
  await read(mine, USUAL);
  const [before] = await memoryOf(mine);
  expect([before?.alike.length, before?.unlike.length]).toEqual([0, 1]);
  await read(caseId, USUAL);
  const [after] = await memoryOf(mine);
  expect([after?.alike.length, after?.unlike.length]).toEqual([1, 0]);
  const { record } = await desk.do('case.open', { caseId });
  const resultId = record.results.at(-1)?.id;
  if (!resultId) throw new Error('no result');
  await desk.signIn(CHEN);
  await desk.do('result.revoke', { caseId, resultId, reason: '发现错误' });
  const [revoked] = await memoryOf(mine);
  expect([revoked?.alike.length, revoked?.unlike.length]).toEqual([0, 0]);
});
