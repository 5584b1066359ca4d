import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldEvents } from '#shared/domain/case/fold-events.ts';
import type { CaseId, ResultId } from '#shared/kernel/ids.ts';
import { actorOf, caseEvent, freshId, receivedAction } from '../../support/case-events.ts';
import { enrolTestStation, problemCode, type TestStation } from '../../support/central-client.ts';
import { startTestCentre, type TestCentre } from '../../support/centre.ts';
import { note, proposed, reviewStarted, signed, takeWalkIn, withdrawn } from '../../support/walk-in.ts';

let centre: TestCentre;
let first: TestStation;
let second: TestStation;

beforeAll(async () => {
  centre = await startTestCentre();
  first = await enrolTestStation(centre, '一号窗口');
  second = await enrolTestStation(centre, '二号窗口');
});
afterAll(() => centre.close());

const outcomes = (answers: readonly { outcome: string }[]) => answers.map((answer) => answer.outcome);
const codeOf = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'problem' in answer ? answer.problem : answer;

describe('a command', () => {
  it('that builds on the current revision is accepted and becomes the record', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const answers = await first.command(...walkIn.events(2, '1001', reviewStarted, note('材料齐全')));
    expect(outcomes(answers)).toEqual(['accepted', 'accepted']);
    const row = await centre.centre.database
      .selectFrom('cases')
      .selectAll()
      .where('id', '=', walkIn.caseId)
      .executeTakeFirstOrThrow();
    expect([row.state, row.revision, row.number]).toEqual(['in_review', 3, walkIn.number]);
    const events = (await second.feed()).flatMap((entry) =>
      entry.kind === 'case_event' && entry.event.caseId === walkIn.caseId ? [entry.event] : [],
    );
    const folded = foldEvents(events);
    expect(folded.ok && folded.record).toEqual(row.record);
  });

  it('sent again gets the very same answer and happens once', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const events = walkIn.events(2, '1001', note('只此一次'));
    const once = await first.command(...events);
    const again = await Promise.all([first.command(...events), first.command(...events), second.command(...events)]);
    for (const answers of again) expect(answers).toEqual(once);
    const stored = await centre.centre.database
      .selectFrom('case_events')
      .select('id')
      .where('case_id', '=', walkIn.caseId)
      .execute();
    expect(stored).toHaveLength(2);
  });

  it('delivered twice at the same moment happens once', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const [event] = walkIn.events(2, '1001', note('同时到达'));
    if (!event) throw new Error('no event');
    const answers = await Promise.all(Array.from({ length: 6 }, () => first.command(event)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.[0]).toMatchObject({ outcome: 'accepted', revision: 2 });
  });

  it('under a key that stood for something else is refused', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const [event] = walkIn.events(2, '1001', note('原文'));
    if (!event) throw new Error('no event');
    await first.command(event);
    const [answer] = await first.command({ ...event, action: note('改写') });
    expect(codeOf(answer)).toMatchObject({ code: 'key_reused' });
  });

  it('keeps the answer of a conflict for ever, whatever happens to the case later', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const [started] = walkIn.events(2, '1001', reviewStarted);
    const [stale] = walkIn.events(2, '1002', withdrawn);
    if (!started || !stale) throw new Error('no events');
    await second.command(started);
    const conflict = await first.command(stale);
    await second.command(...walkIn.events(3, '1001', note('之后的变化')));
    expect(await first.command(stale)).toEqual(conflict);
    expect(await first.command({ ...stale, revision: 4 })).toEqual(conflict);
  });
});

describe('a command on an old revision', () => {
  it('is accepted and renumbered when it commutes with everything since', async () => {
    const walkIn = await takeWalkIn(centre, first);
    await second.command(...walkIn.events(2, '1002', reviewStarted, note('二号窗口')));
    const [answer] = await first.command(...walkIn.events(2, '1001', note('一号窗口离线时写下')));
    expect(answer).toMatchObject({ outcome: 'accepted', revision: 4, event: { revision: 4 } });
  });

  it('is a conflict with the record and the news when it does not', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const theirs = walkIn.events(2, '1002', reviewStarted, note('已开始'));
    await second.command(...theirs);
    const [answer] = await first.command(...walkIn.events(2, '1001', withdrawn));
    if (answer?.outcome !== 'conflict') throw new Error(`expected a conflict, got ${JSON.stringify(answer)}`);
    expect(answer.current).toMatchObject({ revision: 3, state: { kind: 'in_review' } });
    expect(answer.since.map((event) => event.id)).toEqual(theirs.map((event) => event.id));
  });

  it('is measured by the news of others, not by what the station did itself', async () => {
    const walkIn = await takeWalkIn(centre, first);
    await second.command(...walkIn.events(2, '1002', note('别站的备注')));
    // Made offline on revision 1, one upon the other: the first jumps over the note, the second must do so too.
    const answers = await first.command(...walkIn.events(2, '1001', reviewStarted, withdrawn));
    expect(outcomes(answers)).toEqual(['accepted', 'accepted']);
  });

  it('takes what was built on top of it along into the conflict', async () => {
    const walkIn = await takeWalkIn(centre, first);
    await second.command(...walkIn.events(2, '1002', reviewStarted));
    const answers = await first.command(...walkIn.events(2, '1001', reviewStarted, note('建立在自己的操作之上')));
    expect(outcomes(answers)).toEqual(['conflict', 'conflict']);
  });

  it('that speaks of a revision which does not exist is a conflict', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const answers = await first.command(...walkIn.events(9, '1001', note('来自未来')));
    expect(outcomes(answers)).toEqual(['conflict']);
  });
});

describe('what is refused', () => {
  it('an action that the person has no right to', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const [answer] = await first.command(...walkIn.events(2, '2001', reviewStarted));
    expect(codeOf(answer)).toMatchObject({ code: 'forbidden' });
  });

  it('a role that the event claims and the centre does not know of', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const actor = { ...actorOf(centre, '2001'), role: 'reviewer' as const };
    const [answer] = await first.command(caseEvent(walkIn.caseId, 2, actor, reviewStarted));
    expect(codeOf(answer)).toMatchObject({ code: 'forbidden' });
  });

  it('a station that speaks as the centre or as the applicant', async () => {
    const walkIn = await takeWalkIn(centre, first);
    for (const kind of ['centre', 'applicant'] as const) {
      const actor = { kind, staffId: null, name: '中心', role: null };
      const [answer] = await first.command(caseEvent(walkIn.caseId, 2, actor, note('冒名')));
      expect(codeOf(answer)).toMatchObject({ code: 'actor_not_allowed' });
    }
  });

  it('a step that does not follow, in words', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const [answer] = await first.command(
      ...walkIn.events(2, '1001', { kind: 'verification_started', institution: 'X' }),
    );
    expect(codeOf(answer)).toMatchObject({ code: 'wrong_state', message: expect.stringMatching(/已收件/) });
  });

  it('a signature under the own proposal: four eyes are two persons', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const resultId = freshId<ResultId>();
    const { from } = await first.lease('教留服认〔2026〕', 1);
    const number = `教留服认〔2026〕${String(from).padStart(6, '0')}号`;
    await first.command(...walkIn.events(2, '1001', reviewStarted, proposed(resultId)));
    const [own] = await first.command(...walkIn.events(4, '1001', signed(resultId, number)));
    expect(codeOf(own)).toMatchObject({ code: 'four_eyes' });
    const [other] = await first.command(...walkIn.events(4, '3001', signed(resultId, number)));
    // Accepted, the number is no longer provisional.
    expect(other).toMatchObject({ outcome: 'accepted', event: { action: { number, provisional: false } } });
  });

  it('a number that was leased to another station, or used before', async () => {
    const { from } = await second.lease('RZ-2026', 1);
    const number = `RZ-2026-${String(from).padStart(6, '0')}`;
    const walkIn = () => caseEvent(freshId<CaseId>(), 1, actorOf(centre, '1001'), receivedAction(number));
    expect(codeOf((await first.command(walkIn()))[0])).toMatchObject({ code: 'number_not_leased' });
    expect(outcomes(await second.command(walkIn()))).toEqual(['accepted']);
    expect(codeOf((await second.command(walkIn()))[0])).toMatchObject({ code: 'number_taken' });
  });

  it('one unreadable command, without holding up the others', async () => {
    const walkIn = await takeWalkIn(centre, first);
    const [bad, good] = walkIn.events(2, '1001', note('坏'), note('好'));
    if (!bad || !good) throw new Error('no events');
    const unknown = { ...bad, action: { kind: 'invented_later' } };
    const withNul = { ...bad, id: freshId<typeof bad.id>(), action: note('坏\0字符') };
    const answers = await first.command(unknown, withNul, { ...good, revision: 2 });
    expect(answers.slice(0, 2).map(codeOf)).toEqual([
      expect.objectContaining({ code: 'invalid_command' }),
      expect.objectContaining({ code: 'invalid_command' }),
    ]);
    expect(answers[2]).toMatchObject({ outcome: 'accepted' });
  });

  it('a batch that is none', async () => {
    const answer = await first.send('/v1/commands', { body: { commands: [] } });
    expect([answer.status, problemCode(answer)]).toEqual([400, 'invalid_request']);
  });
});

it('keys of a newer station are kept and given back', async () => {
  const walkIn = await takeWalkIn(centre, first);
  const [event] = walkIn.events(2, '1001', note('新版本'));
  if (!event) throw new Error('no event');
  const [answer] = await first.command({ ...event, mood: '新字段' });
  expect(answer).toMatchObject({ outcome: 'accepted', event: { mood: '新字段' } });
  const { body } = await first.send('/v1/feed?limit=1000');
  expect(JSON.stringify(body)).toContain('"mood":"新字段"');
});
