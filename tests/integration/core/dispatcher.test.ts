import { afterEach, beforeEach, expect, test } from 'vitest';
import { OPEN_COMMANDS } from '#main/ipc/handler.ts';
import { AREAS, registerHandlers } from '#main/ipc/register-handlers.ts';
import type { CoreContext } from '#main/services/core-context.ts';
import { newSession } from '#main/services/session/session.ts';
import { hasRight, isRight } from '#shared/domain/rights/rights.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { isKnownFailure } from '#shared/i18n/zh-cn/failures.ts';
import { type CommandName, contract, isCommandName } from '#shared/ipc/contract.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { CHEN, EVERYBODY, LI } from '#tests/support/people.ts';

let desk: TestCore;
beforeEach(() => {
  desk = openTestCore();
});
afterEach(() => desk.remove());

const ROWS = Object.keys(contract).filter(isCommandName);

/** Making handlers touches nothing of the context. */
const parts = { context: {} as CoreContext, session: newSession() };

test('every row of the contract has exactly one handler, in one area', () => {
  const handled = AREAS.flatMap((area) => Object.keys(area(parts)));
  expect(handled.toSorted()).toEqual(ROWS.toSorted());
  expect(Object.keys(registerHandlers(parts)).toSorted()).toEqual(ROWS.toSorted());
});

test('the rows that need nobody are those of the sign-in screen', () => {
  expect(ROWS.filter((row) => contract[row].who === 'anyone')).toEqual(OPEN_COMMANDS);
});

test.each(ROWS.filter((row) => contract[row].who !== 'anyone'))(
  '%s is refused to somebody who is not signed in',
  async (row) => {
    expect((await desk.refused(row, {})).code).toBe('session_missing');
  },
);

function withoutRight(row: CommandName): Staff | undefined {
  const { who } = contract[row];
  return isRight(who) ? EVERYBODY.find((person) => !hasRight(person.role, who)) : undefined;
}

test.each(ROWS.filter((row) => withoutRight(row)))('%s is refused to somebody without the right', async (row) => {
  const person = withoutRight(row);
  if (person) await desk.signIn(person);
  expect((await desk.refused(row, {})).code).toBe('right_missing');
});

test('a message that does not come from the workstation window is refused before anything else', async () => {
  const reply = await desk.core.dispatch('session.state', {}, { senderOk: false });
  expect(reply).toEqual({ ok: false, failure: { code: 'sender_refused' } });
});

test('a command that does not exist is refused, inherited names too', async () => {
  for (const name of ['case.erase', 'constructor', '__proto__', '']) {
    const reply = await desk.core.dispatch(name, {}, { senderOk: true });
    expect(reply).toEqual({ ok: false, failure: { code: 'unknown_command' } });
  }
});

test('wrong input is refused with the field that is wrong', async () => {
  await desk.signIn(LI);
  const failure = await desk.refused('case.judge_material', { caseId: 'nonsense', row: 99 });
  expect(failure).toMatchObject({ code: 'input_invalid', field: 'caseId' });
});

test('somebody who is dismissed while signed in is out at the next call', async () => {
  await desk.signIn(LI);
  await desk.store.applyFeed([{ kind: 'staff', cursor: 1, staff: { ...LI, active: false } }], 1);
  expect((await desk.refused('queue.counts', {})).code).toBe('session_missing');
  expect(desk.core.staff()).toBeNull();
});

test('an unforeseen error answers with an incident number and tells the log no names', async () => {
  await desk.signIn(LI);
  const caseId = await desk.newCase('秘密姓名');
  await desk.do('supplement.draft', { caseId });
  desk.inbox.list = async () => {
    throw new Error('秘密姓名');
  };
  const failure = await desk.refused('intake.inbox', {});
  expect(failure.code).toBe('unexpected');
  expect(failure.params?.incident).toMatch(/^[0-9a-f]{8}$/);
  expect(desk.logged.join('')).toContain(String(failure.params?.incident));
  expect(desk.logged.join('')).not.toContain('秘密姓名');
});

test('a supervisor may read but not review', async () => {
  await desk.signIn(LI);
  const caseId = await desk.newCase();
  await desk.signIn(CHEN);
  const view = await desk.do('case.open', { caseId });
  expect(view.permitted).toContain('assigned');
  expect(view.permitted).not.toContain('material_judged');
});

test('every failure that the core names is worded in Chinese', () => {
  for (const code of [
    'session_missing',
    'right_missing',
    'input_invalid',
    'unexpected',
    'sender_refused',
    'disk_full',
  ]) {
    expect(isKnownFailure(code), code).toBe(true);
  }
});
