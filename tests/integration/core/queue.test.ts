import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { completeSearch } from '#main/services/case/complete-search.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { LI, passwordOf, WANG, ZHAO } from '#tests/support/people.ts';
import { issueResult, readyForResult } from '#tests/support/results.ts';

let desk: TestCore;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
});
afterEach(() => desk.remove());

type Asked = Partial<InputOf<'queue.list'>>;

function list(asked: Asked): Promise<OutputOf<'queue.list'>> {
  return desk.do('queue.list', { view: 'all', business: null, text: null, cursor: null, limit: 10, ...asked });
}

async function names(asked: Asked): Promise<readonly string[]> {
  return (await list(asked)).rows.map(({ name }) => name);
}

/** Every page after the first by its cursor. */
async function throughAll(asked: Asked): Promise<readonly string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: OutputOf<'queue.list'> = await list({ ...asked, cursor });
    seen.push(...page.rows.map(({ name }) => name));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return seen;
}

/** Rows like this case, each with a name, a due date and a business of its own; the services would take minutes. */
async function multiply(count: number): Promise<void> {
  await desk.storage.write(async (handle) => {
    await sql`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
      INSERT INTO cases (id, number, business, state, open, assignee_id, submitted_on, due_on, due_provisional, sort_key,
        green, closed_on, name, revision, confirmed_revision, unsent, conflicts, record)
      SELECT id || i, number || i, iif(i % 5 = 0, 'dispatch', business), state, i % 3 > 0, NULL, submitted_on, due_on, 0,
        printf('%d2026-03-%02d', i % 7 > 0, 1 + i * 5 % 9), i % 7 = 0, iif(i % 3 > 0, NULL, '2026-02-' || (10 + i % 4)),
        name || i, 1, 1, 0, 0, json_set(record, '$.applicant.name', name || i,
          '$.state.kind', iif(i % 3 > 0, 'in_review', 'withdrawn'))
      FROM cases, n`.execute(handle);
  });
}

test('a case is found by any piece of a name, its pinyin and initials, of a number or an institution, from one character on', async () => {
  await desk.newCase('张三');
  await desk.newCase('欧阳娜娜');
  const { applicant, number } = (
    await desk.do('case.open', { caseId: (await list({ text: '张三' })).rows[0]?.caseId as never })
  ).record;
  for (const text of [
    '张',
    '张三',
    'zhangsan',
    'ngsa',
    'zs',
    'ZHANG',
    'nottingham zhang',
    'n zs',
    applicant.idNumber,
  ]) {
    expect(await names({ text }), text).toEqual(['张三']);
  }
  for (const text of [
    applicant.idNumber.slice(6),
    applicant.idNumber.slice(-4),
    number,
    number.slice(-3),
    number.slice(-6),
  ]) {
    expect(await names({ text }), text).toContain('张三');
  }
  for (const text of ['n', 'no', 'nott', 'nottingham', 'university of', '1']) {
    expect(await names({ text }), text).toHaveLength(2);
  }
  // Each of its threes is there, but not one behind the other.
  for (const text of ['zhangsang', 'sanzhang', '三张', 'q']) expect(await names({ text }), text).toEqual([]);
});

test('a search stays on its list and business, and finds closed cases where the whole queue is searched', async () => {
  await desk.store.addNumberBlock({ series: 'RZ-2026', from: 1, to: 50 });
  await desk.newCase('张三');
  const closing = await desk.newCase('张四');
  await desk.do('case.withdraw', { caseId: closing, reason: '申请人撤回' });
  expect(await names({ text: 'zhang' })).toEqual(['张三', '张四']);
  expect(await names({ text: 'zhang', view: 'mine' })).toEqual(['张三']);
  expect(await names({ text: 'zhang', view: 'closed' })).toEqual(['张四']);
  expect(await names({ text: 'zhang', business: 'dispatch' })).toEqual([]);
  expect(await names({ text: 'zhang', business: 'recognition' })).toEqual(['张三', '张四']);
});

test('pages follow each other without a gap or a repeat, and the row of any rank is the one that the pages lead to', async () => {
  await desk.newCase('李四');
  await multiply(60);
  for (const view of ['all', 'unassigned', 'overdue', 'due_today', 'green_channel', 'closed'] as const) {
    for (const business of [null, 'dispatch'] as const) {
      desk.clock.set('2026-03-05T09:00');
      const seen = await throughAll({ view, business, limit: 4 });
      expect(new Set(seen).size, view).toBe(seen.length);
      const { total } = await list({ view, business });
      expect(seen.length, view).toBe(total);
      for (const rank of seen.keys()) {
        expect(await names({ view, business, rank, limit: 3 }), `${view} ${rank}`).toEqual(seen.slice(rank, rank + 3));
      }
      expect(await names({ view, business, rank: seen.length })).toEqual([]);
    }
  }
  const counts = await desk.do('queue.counts', {});
  expect([counts.all, counts.closed, counts.overdue, counts.due_today]).toEqual([41, 20, 14, 6]);
});

test('of many hits the newest come first, page by page, and each once', async () => {
  await desk.newCase('李四');
  await multiply(450);
  await completeSearchAnew();
  const seen = await throughAll({ text: '李', limit: 150 });
  expect(seen.slice(0, 2)).toEqual(['李四450', '李四449']);
  expect([seen.length, new Set(seen).size]).toEqual([451, 451]);
  expect(await throughAll({ text: '李', view: 'closed', limit: 100 })).toHaveLength(150);
  expect(await throughAll({ text: '李四4', limit: 40 })).toHaveLength(62);
});

async function completeSearchAnew(): Promise<void> {
  await desk.storage.write(async (handle) => {
    await sql`DELETE FROM meta WHERE key = 'search'`.execute(handle);
  });
  await completeSearch(desk);
}

test('search tables that a migration left empty are filled once the station runs', async () => {
  await desk.newCase('张三');
  await desk.storage.write(async (handle) => {
    await sql`DELETE FROM search_texts`.execute(handle);
    await sql`DELETE FROM search_grams WHERE rowid = 1`.execute(handle);
  });
  expect(await names({ text: '张三' })).toEqual([]);
  await completeSearchAnew();
  expect(await names({ text: '张三' })).toEqual(['张三']);
});

test('a dossier that was called for stands on the archive clerk’s list until it is signed in', async () => {
  for (const series of ['CD-2026', '教留服调〔2026〕']) await desk.store.addNumberBlock({ series, from: 1, to: 50 });
  const caseId = await readyForResult(desk, 'archive');
  expect(await names({ view: 'dossier_awaited' })).toEqual([]);
  const signer = { number: WANG.number, password: passwordOf(WANG) };
  await issueResult(desk, caseId, signer, {
    kind: 'dossier_transfer_notice',
    values: { dossierHolder: '某市人才中心' },
  });
  expect(await names({ view: 'dossier_awaited' })).toEqual(['张三']);
  await desk.signIn(ZHAO);
  await desk.do('case.sign_in_dossier', { caseId, signedInOn: desk.clock.today() });
  expect(await names({ view: 'dossier_awaited' })).toEqual([]);
  expect((await desk.do('queue.counts', {})).dossier_awaited).toBe(0);
});

test('a list that a person keeps at hand is theirs alone, counts as it stands, and goes when they say so', async () => {
  await desk.newCase('张三');
  const narrowed = { view: 'mine', business: 'recognition', text: null } as const;
  const search = { view: 'all', business: null, text: '张' } as const;
  await desk.do('queue.pin', { ...narrowed, pinned: true });
  await desk.do('queue.pin', { ...narrowed, pinned: true });
  const both = [
    { ...narrowed, count: 1 },
    { ...search, count: null },
  ];
  expect(await desk.do('queue.pin', { ...search, pinned: true })).toEqual(both);
  await desk.signIn(WANG);
  expect(await desk.do('queue.pinned', {})).toEqual([]);
  await desk.signIn(LI);
  expect(await desk.do('queue.pinned', {})).toEqual(both);
  expect(await desk.do('queue.pin', { ...narrowed, pinned: false })).toEqual(both.slice(1));
  for (let index = 0; index < 11; index += 1)
    await desk.do('queue.pin', { ...search, text: `张${index}`, pinned: true });
  expect(await desk.refused('queue.pin', { ...narrowed, pinned: true })).toMatchObject({ code: 'pins_full' });
});
