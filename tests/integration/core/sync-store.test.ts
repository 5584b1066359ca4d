import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstBrokenAudit } from '#main/storage/repositories/audit.ts';
import { eventsOf } from '#main/storage/repositories/case-events.ts';
import type { CaseAction } from '#shared/domain/case/case-event.ts';
import { type CaseId, parseContentHash } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { recognitionForm } from '#tests/support/forms.ts';
import { OfficeFeed } from '#tests/support/other-station.ts';
import { LI, WANG } from '#tests/support/people.ts';
import { smallPdf } from '#tests/support/ports.ts';

let desk: TestCore;
let office: OfficeFeed;
let caseId: CaseId;
beforeEach(async () => {
  desk = openTestCore();
  office = new OfficeFeed();
  await desk.signIn(LI);
  await desk.store.addNumberBlock({ series: 'RZ-2026', from: 1, to: 50 });
  caseId = await desk.newCase();
});
afterEach(() => desk.remove());

const later = () => toInstant(Date.parse(desk.clock.now()) + 3_600_000);
const judge = (row: number, verdict: 'accepted' | 'rejected' = 'accepted') =>
  desk.do('case.judge_material', {
    caseId,
    row,
    verdict,
    trust: 'B',
    reason: verdict === 'rejected' ? '不清楚' : null,
  });
const judged = (row: number): CaseAction => ({
  kind: 'material_judged',
  row,
  verdict: 'doubtful',
  trust: 'C',
  reason: '存疑',
});
const settle = async () => {
  while ((await office.acceptAll(desk.store, later())) > 0);
  await office.tell(desk.store);
};
const view = () => desk.do('case.open', { caseId });

test('commands go one a case and in order; when answered, nothing is unsent and the record is the centre’s', async () => {
  await judge(17);
  const first = await desk.store.nextCommands(100, desk.clock.now());
  expect(first.map((command) => [command.sequence, command.event.action.kind])).toEqual([[1, 'received']]);
  expect(await desk.store.nextCommands(100, desk.clock.now())).toEqual([]);
  await desk.store.returnCommands(
    first.map(({ key }) => key),
    '连接不上中心',
    desk.clock.now(),
  );
  await settle();
  expect((await view()).unsent).toBe(0);
  expect((await view()).record).toEqual(office.record(caseId));
  expect((await desk.do('case.timeline', { caseId })).every((entry) => entry.confirmed)).toBe(true);
});

test('a command that got no answer keeps its key and sequence, and waits for its time', async () => {
  const [first] = await desk.store.nextCommands(1, desk.clock.now());
  if (!first) throw new Error('nothing to send');
  const nextTry = later();
  await desk.store.returnCommands([first.key], '连接不上中心', nextTry);
  expect(await desk.store.nextCommands(100, desk.clock.now())).toEqual([]);
  const [again] = await desk.store.nextCommands(100, nextTry);
  expect(again).toEqual(first);
  desk = await desk.restart();
  expect(await desk.store.releaseInterrupted()).toBe(1);
  await desk.store.clearBackoff();
  expect((await desk.store.nextCommands(1, desk.clock.now()))[0]).toEqual(first);
});

test('an answer and the feed may come in either order, and twice', async () => {
  const [command] = await desk.store.nextCommands(1, desk.clock.now());
  if (!command) throw new Error('nothing to send');
  const event = office.accept(command.event);
  await office.tell(desk.store);
  const answer = { key: command.key, outcome: 'accepted' as const, revision: 1, event: event as never };
  await desk.store.takeAnswers([answer]);
  await desk.store.takeAnswers([answer]);
  await office.tell(desk.store);
  expect((await view()).record.revision).toBe(2);
  expect((await view()).unsent).toBe(1);
});

test('what another station did beside my work is put under it, and my work stays', async () => {
  await settle();
  await judge(17, 'rejected');
  office.act(WANG, caseId, judged(19));
  await office.tell(desk.store);
  const { record, unsent } = await view();
  expect(record.materials.map((material) => [material.row, material.by.name])).toEqual([
    [19, WANG.name],
    [17, LI.name],
  ]);
  expect([record.revision, unsent]).toEqual([4, 1]);
  const [command] = await desk.store.nextCommands(1, desk.clock.now());
  expect(command?.event.revision).toBe(4);
});

test('accepted behind news that have not come yet, my next step still counts what I know', async () => {
  await settle();
  await judge(17);
  office.act(WANG, caseId, judged(19));
  expect(await office.acceptAll(desk.store, later())).toBe(1);
  expect((await view()).record.materials.map((material) => material.row)).toEqual([17]);
  await judge(18);
  // Three events known here: two from before and the own one; the centre has four.
  expect((await desk.store.nextCommands(1, desk.clock.now()))[0]?.event.revision).toBe(4);
  await office.tell(desk.store);
  expect((await view()).record.materials.map((material) => material.row).toSorted()).toEqual([17, 18, 19]);
});

async function conflictOnRow17(): Promise<string> {
  await settle();
  await judge(17, 'rejected');
  await judge(18);
  office.act(WANG, caseId, judged(17));
  const [command] = await desk.store.nextCommands(1, desk.clock.now());
  if (!command) throw new Error('nothing to send');
  const since = office.entries.flatMap((entry) => (entry.kind === 'case_event' ? [entry.event] : [])).slice(-1);
  await desk.store.takeAnswers([
    { key: command.key, outcome: 'conflict', current: office.record(caseId) as never, since },
  ]);
  await office.tell(desk.store);
  return command.key;
}

test('a conflict stands in the sync centre field by field, holds the case’s other commands, and nothing is lost', async () => {
  const key = await conflictOnRow17();
  const { record, inConflict, unsent } = await view();
  expect(inConflict).toBe(true);
  expect(record.materials.map((material) => [material.row, material.verdict])).toEqual([
    [17, 'doubtful'],
    [18, 'accepted'],
  ]);
  expect(unsent).toBe(1);
  const sync = await desk.do('sync.view', {});
  const item = sync.items.find((candidate) => candidate.key === key);
  expect(item?.state).toBe('conflict');
  expect(item?.differences).toContainEqual({
    label: '第17项“学位证书”审核结论',
    mine: '不合格',
    centre: `存疑（${WANG.name}）`,
  });
  await desk.store.clearBackoff();
  expect(await desk.store.nextCommands(100, later())).toEqual([]);
  expect((await desk.do('frame.status', {})).conflicts).toBe(1);
});

test('giving up my change keeps the centre’s, lets the rest go, and stays in the audit log with the reason', async () => {
  const key = await conflictOnRow17();
  await desk.do('sync.yield', { key: key as never, reason: '以王芳的意见为准' });
  expect((await view()).inConflict).toBe(false);
  await settle();
  expect((await view()).record).toEqual(office.record(caseId));
  const audit = await desk.storage.read((handle) =>
    handle.selectFrom('audit').select('detail').where('kind', '=', 'command_yielded').execute(),
  );
  expect(audit[0]?.detail).toContain('以王芳的意见为准');
  expect(audit[0]?.detail).toContain('不清楚');
  expect(await desk.storage.read(firstBrokenAudit)).toBeNull();
});

test('doing my change again is a new command on top of what the centre has', async () => {
  const key = await conflictOnRow17();
  await desk.do('sync.redo', { key: key as never });
  const { record, inConflict } = await view();
  expect(inConflict).toBe(false);
  expect(record.materials.find((material) => material.row === 17)).toMatchObject({ verdict: 'rejected' });
  await settle();
  expect(office.record(caseId).materials.find((material) => material.row === 17)?.verdict).toBe('rejected');
  expect((await desk.refused('sync.redo', { key })).code).toBe('command_gone');
});

test('a step that fits no longer after the centre’s news waits for a person', async () => {
  await settle();
  await judge(17);
  office.act(WANG, caseId, { kind: 'withdrawn', reason: '申请人撤回' });
  await office.tell(desk.store);
  const { record, inConflict, unsent } = await view();
  expect(record.state.kind).toBe('withdrawn');
  expect([inConflict, unsent]).toEqual([true, 0]);
  expect((await desk.do('sync.view', {})).items[0]).toMatchObject({ state: 'conflict', kind: 'material_judged' });
  expect((await desk.refused('sync.redo', { key: (await desk.do('sync.view', {})).items[0]?.key })).code).toBe(
    'step_wrong_state',
  );
});

test('a rejected intake keeps its case; done again it goes under a fresh number, with what came after it', async () => {
  const [command] = await desk.store.nextCommands(1, desk.clock.now());
  if (!command) throw new Error('nothing to send');
  const problem = { code: 'number_taken', message: '编号已经使用过。' };
  await desk.store.takeAnswers([{ key: command.key, outcome: 'rejected', problem }]);
  expect((await view()).inConflict).toBe(true);
  const item = (await desk.do('sync.view', {})).items.find((candidate) => candidate.key === command.key);
  expect(item).toMatchObject({ state: 'rejected', cause: '编号已经使用过。' });
  expect((await desk.refused('sync.yield', { key: command.key, reason: '放弃' })).code).toBe('intake_cannot_yield');
  const before = (await view()).record;
  await desk.do('sync.redo', { key: command.key });
  const { record, unsent, inConflict } = await view();
  expect(record.number).not.toBe(before.number);
  expect([record.revision, unsent, inConflict]).toEqual([2, 2, false]);
  await settle();
  expect(office.record(caseId).revision).toBe(2);
});

test('a provisional number is replaced from the block before the case goes out, and until then it does not go', async () => {
  const plain = openTestCore();
  try {
    await plain.signIn(LI);
    const made = await plain.do('intake.create_walk_in', recognitionForm('李四', 2));
    expect(await plain.store.nextCommands(100, plain.clock.now())).toEqual([]);
    expect((await plain.do('sync.view', {})).items[0]?.cause).toBe('等待领取正式编号');
    expect(await plain.store.numbersWanted()).toContainEqual({ series: 'RZ-2026', size: 50 });
    await plain.store.addNumberBlock({ series: 'RZ-2026', from: 7, to: 56 });
    const [command] = await plain.store.nextCommands(100, plain.clock.now());
    expect(command?.event.action).toMatchObject({ kind: 'received', number: 'RZ-2026-000007' });
    expect((await plain.do('case.open', { caseId: made.caseId })).record.number).toBe('RZ-2026-000007');
    expect(await plain.store.numbersWanted()).not.toContainEqual({ series: 'RZ-2026', size: 50 });
  } finally {
    await plain.remove();
  }
});

test('a power cut between two pages of the feed repeats a page and changes nothing', async () => {
  await settle();
  office.act(WANG, caseId, { kind: 'note_added', text: '请看第17项' });
  await office.tell(desk.store);
  await desk.store.applyFeed(office.entries, office.entries.length);
  expect((await view()).record.notes).toHaveLength(1);
  expect(await desk.store.cursor()).toBe(office.entries.length);
});

test('papers of the centre are waited for, come down, and are then read', async () => {
  await settle();
  const bytes = smallPdf('from the online hall');
  const hash = parseContentHash(createHash('sha256').update(bytes).digest('hex'));
  if (!hash) throw new Error('no hash');
  const actor = { kind: 'applicant', staffId: null, name: '张三', role: null } as const;
  const document = {
    id: office.newId<never>(),
    hash,
    fileName: '护照.pdf',
    mime: 'application/pdf',
    size: bytes.length,
    materialRow: 18,
    supplementId: null,
    addedAt: desk.clock.now(),
    addedBy: actor,
    replacedBy: null,
  };
  office.act(WANG, caseId, { kind: 'document_added', document, replaces: null });
  await office.tell(desk.store);
  expect((await view()).documents[0]?.held).toBe(false);
  expect(await desk.store.downloadsWaiting(10)).toEqual([{ hash, size: bytes.length, fileName: '护照.pdf' }]);
  const receiver = await desk.files.receive(hash);
  await receiver.append(bytes);
  expect(await receiver.finish()).toBe(true);
  expect((await view()).documents[0]).toMatchObject({ held: true, reading: { kind: 'waiting' } });
  expect(await desk.store.downloadsWaiting(10)).toEqual([]);
  expect(await desk.store.uploadsWaiting(10)).toEqual([]);
  expect((await desk.do('frame.status', {})).reading.waiting).toBe(1);
});

test('files of this desk wait to go up, remember how far they came, and read back from any offset', async () => {
  await desk.do('intake.import_bytes', {
    caseId,
    materialRow: 17,
    fileName: 'a.pdf',
    bytes: new Uint8Array(smallPdf('up')),
  });
  const [upload] = await desk.store.uploadsWaiting(10);
  if (!upload) throw new Error('no upload');
  await desk.store.saveUpload(upload.hash, { url: 'https://centre.example/v1/uploads/1', sent: 100 });
  expect((await desk.store.uploadsWaiting(10))[0]?.resume).toEqual({
    url: 'https://centre.example/v1/uploads/1',
    sent: 100,
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of desk.files.read(upload.hash, 100)) pieces.push(piece);
  expect(Buffer.concat(pieces).equals(Buffer.from(smallPdf('up')).subarray(100))).toBe(true);
  await desk.store.markUploaded(upload.hash);
  expect(await desk.store.uploadsWaiting(10)).toEqual([]);
});

test('every event that ever was stands in the database, given up or not', async () => {
  const key = await conflictOnRow17();
  await desk.do('sync.yield', { key: key as never, reason: '重复' });
  const events = await desk.storage.read((handle) =>
    eventsOf(handle, caseId, ['confirmed', 'pending', 'aside', 'yielded']),
  );
  expect(events.map((stored) => stored.standing).toSorted()).toEqual([
    'confirmed',
    'confirmed',
    'confirmed',
    'pending',
    'yielded',
  ]);
});
