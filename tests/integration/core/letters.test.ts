import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstBrokenAudit } from '#main/storage/repositories/audit.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { recognitionForm } from '#tests/support/forms.ts';
import { CHEN, LI, ZHAO } from '#tests/support/people.ts';

let desk: TestCore;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
});
afterEach(() => desk.remove());

const NOTICE = {
  items: [{ materialRow: 17, text: '请提交学位证书。' }],
  dueOn: civilDate('2026-03-16'),
  note: '可委托他人提交。',
};
const REASON = '不属于国（境）外学历学位。';

const titles = () => desk.printer.printed.map(({ title }) => title.split(' ')[0]);
const letterFails = () => {
  desk.letters.set = async () => {
    throw new Error('the window was lost');
  };
};

interface AuditRow {
  readonly case_id: string | null;
  readonly actor: string | null;
  readonly detail: string;
}

function printsInAudit(): Promise<readonly AuditRow[]> {
  return desk.storage.read((handle) =>
    handle
      .selectFrom('audit')
      .select(['case_id', 'actor', 'detail'])
      .where('kind', '=', 'letter_printed')
      .orderBy('seq')
      .execute(),
  );
}

/** Each step that promises paper, and how the case shows that it was saved. */
const STEPS = [
  {
    paper: '收件凭证',
    async take() {
      const { caseId, letter } = await desk.do('intake.create_walk_in', recognitionForm('张三', 1));
      return { caseId, letter };
    },
    state: 'received',
  },
  {
    paper: '材料补正告知书',
    async take() {
      const caseId = await desk.newCase();
      const answer = await desk.do('supplement.request', { caseId, ...NOTICE });
      return { caseId, letter: answer.letter };
    },
    state: 'supplement_requested',
  },
  {
    paper: '不予受理通知单',
    async take() {
      const caseId = await desk.newCase();
      const answer = await desk.do('case.not_accept', { caseId, reason: REASON });
      return { caseId, letter: answer.letter };
    },
    state: 'not_accepted',
  },
] as const;

const stateOf = async (caseId: CaseId) => (await desk.do('case.open', { caseId })).record.state.kind;

test.each(STEPS)('$paper is printed once its step is saved, and the very same PDF can be looked at', async (step) => {
  const { caseId, letter } = await step.take();
  expect(await stateOf(caseId)).toBe(step.state);
  expect(letter?.printed).toBe(true);
  expect(titles().filter((title) => title === step.paper)).toHaveLength(1);
  expect(desk.letters.offered.get(letter?.token ?? '')).toEqual(desk.printer.printed.at(-1)?.pdf);
});

test.each(STEPS)('a printer that refuses $paper undoes nothing, and the answer says so', async (step) => {
  desk.printer.works = false;
  const { caseId, letter } = await step.take();
  expect(await stateOf(caseId)).toBe(step.state);
  expect(letter).toMatchObject({ printed: false, pages: 1 });
  expect(desk.letters.offered.has(letter?.token ?? '')).toBe(true);
});

test.each(STEPS)('a printer that breaks over $paper undoes nothing either', async (step) => {
  desk.printer.print = async () => {
    throw new Error('the spooler is gone');
  };
  const { caseId, letter } = await step.take();
  expect(await stateOf(caseId)).toBe(step.state);
  expect(letter?.printed).toBe(false);
});

test.each(STEPS)('$paper that cannot be set leaves its step saved, once and for all', async (step) => {
  letterFails();
  const { caseId, letter } = await step.take();
  expect(letter).toBeNull();
  desk = await desk.restart();
  await desk.signIn(LI);
  expect(await stateOf(caseId)).toBe(step.state);
  expect(titles()).toEqual([]);
});

test('a notice printed again reads as it did the first time, days later too', async () => {
  const supplemented = await desk.newCase('张三');
  await desk.do('supplement.request', { caseId: supplemented, ...NOTICE });
  const firstSupplement = desk.letters.requests.at(-1);
  const ended = await desk.newCase('李四');
  await desk.do('case.not_accept', { caseId: ended, reason: REASON });
  const firstRefusal = desk.letters.requests.at(-1);
  expect(firstRefusal).toMatchObject({ kind: 'not_accepted', reason: REASON, issuedOn: '2026-03-02' });
  desk.clock.set('2026-03-05T10:00');
  await desk.signIn(LI);
  await desk.do('case.print_letter', { caseId: supplemented, letter: 'supplement' });
  expect(desk.letters.requests.at(-1)).toEqual(firstSupplement);
  await desk.do('case.print_letter', { caseId: ended, letter: 'not_accepted' });
  expect(desk.letters.requests.at(-1)).toEqual(firstRefusal);
});

test('a receipt says what is still missing and by when the office answers, as of the day on which it is printed', async () => {
  const { caseId } = await desk.do('intake.create_walk_in', recognitionForm('张三', 1));
  const { checklist, clocks } = await desk.do('case.open', { caseId });
  const required = checklist.filter(({ necessity }) => necessity === 'required').map(({ name }) => name);
  expect(required.length).toBeGreaterThan(1);
  const [first] = desk.letters.requests;
  expect(first).toMatchObject({
    kind: 'receipt',
    clock: { name: '认证周期', dueOn: clocks[0]?.dueOn, limitDays: clocks[0]?.limitDays, extended: false },
  });
  const missing = first?.kind === 'receipt' ? first.missing : [];
  expect(missing.length).toBeGreaterThan(0);
  expect(required).toEqual(expect.arrayContaining([...missing]));
});

test('printing again is no step of the case; the audit log says who did it', async () => {
  const caseId = await desk.newCase();
  const before = await desk.do('case.open', { caseId });
  const printed = await desk.do('case.print_letter', { caseId, letter: 'receipt' });
  expect(printed).toMatchObject({ printed: true, pages: 1 });
  expect(await desk.do('case.open', { caseId })).toEqual(before);
  const [entry, ...others] = await printsInAudit();
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ case_id: caseId, detail: JSON.stringify({ letter: 'receipt' }) });
  expect(entry?.actor).toContain(LI.name);
  expect(await desk.storage.read(firstBrokenAudit)).toBeNull();
});

test('without a printer printing again says so and still shows the letter', async () => {
  const caseId = await desk.newCase();
  desk.printer.works = false;
  const answer = await desk.do('case.print_letter', { caseId, letter: 'receipt' });
  expect(answer.printed).toBe(false);
  expect(desk.letters.offered.has(answer.token)).toBe(true);
});

test('a letter that the case does not have is refused, and one that cannot be set leaves no trace of paper', async () => {
  const caseId = await desk.newCase();
  for (const letter of ['supplement', 'not_accepted'])
    expect((await desk.refused('case.print_letter', { caseId, letter })).code).toBe('letter_not_on_record');
  expect((await desk.refused('case.print_letter', { caseId, letter: 'result' })).code).toBe('input_invalid');
  letterFails();
  expect((await desk.refused('case.print_letter', { caseId, letter: 'receipt' })).code).toBe('letter_not_set');
  expect(await printsInAudit()).toEqual([]);
});

test('whoever may read a case may print its letters, and nobody who is not signed in', async () => {
  const caseId = await desk.newCase();
  for (const person of [ZHAO, CHEN]) {
    await desk.signIn(person);
    expect((await desk.do('case.print_letter', { caseId, letter: 'receipt' })).printed).toBe(true);
  }
  await desk.do('session.sign_out', {});
  expect((await desk.refused('case.print_letter', { caseId, letter: 'receipt' })).code).toBe('session_missing');
});
