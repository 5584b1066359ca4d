import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationProgress, applicationReply, fileState, problem } from '#shared/central/api.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { SupplementId } from '#shared/kernel/ids.ts';
import { APPLICANT, actorOf, caseEvent, freshId } from '../../support/case-events.ts';
import { enrolTestStation, problemCode, send, type TestStation } from '../../support/central-client.ts';
import { startTestCentre, type TestCentre } from '../../support/centre.ts';
import { note, reviewStarted } from '../../support/walk-in.ts';

let centre: TestCentre;
let station: TestStation;
// Half past midnight in Beijing on New Year's Day, still the old year by UTC.
let now = Date.parse('2026-12-31T16:30:00.000Z');

beforeAll(async () => {
  centre = await startTestCentre({ clock: () => now });
  station = await enrolTestStation(centre);
});
afterAll(() => centre.close());

const PDF = Buffer.concat([Buffer.from('%PDF-1.5\n'), randomBytes(2000)]);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function put(bytes: Uint8Array<ArrayBuffer>, hash = hashOf(bytes), type = 'application/octet-stream') {
  const headers = { 'content-type': type };
  return fetch(`${centre.url}/v1/applicant/files/${hash}`, { method: 'PUT', headers, body: bytes });
}

const application = (files: readonly unknown[] = []) => ({
  business: 'recognition',
  applicant: APPLICANT,
  submitter: { kind: 'applicant' },
  facts: NO_FACTS,
  files,
});

const submit = (body: unknown, headers: Record<string, string> = {}) =>
  send(centre.url, '/v1/applicant/applications', { body, headers });
const progress = (number: string, idNumber: string) =>
  send(centre.url, `/v1/applicant/applications/${number}?idNumber=${idNumber}`);

describe('a file of the applicant', () => {
  it('is held when its bytes are the named ones, whatever type it is said to have', async () => {
    const first = await put(PDF, hashOf(PDF), 'application/json');
    expect(fileState.parse(await first.json())).toEqual({ hash: hashOf(PDF), held: true, size: PDF.length });
    expect((await put(PDF)).status).toBe(200);
  });

  it('is refused when they are not', async () => {
    const answer = await put(PDF, hashOf(randomBytes(4)));
    expect([answer.status, (await answer.json()).code]).toEqual([460, 'hash_mismatch']);
  });
});

describe('an application', () => {
  it('goes the whole way: in, reviewed, supplement asked for and answered', async () => {
    const files = [{ hash: hashOf(PDF), fileName: '学位证书.pdf', materialRow: 17 }];
    const submitted = await submit(application(files));
    expect(submitted.status).toBe(201);
    const { caseId, number, submittedOn } = applicationReply.parse(submitted.body);
    expect([number, submittedOn]).toEqual(['RZ-2027-000001', '2027-01-01']);

    const received = (await station.feed()).find((entry) => entry.kind === 'case_event');
    expect(received).toMatchObject({ event: { caseId, actor: { kind: 'applicant', name: '张三', staffId: null } } });
    expect(received).toMatchObject({
      event: {
        action: { channel: 'online', documents: [{ mime: 'application/pdf', size: PDF.length, materialRow: 17 }] },
      },
    });

    const supplementId = freshId<SupplementId>();
    const items = [{ materialRow: 18, text: '请提交护照个人信息页。' }];
    const asked = {
      kind: 'supplement_requested' as const,
      supplementId,
      items,
      dueOn: civilDate('2027-01-15'),
      note: null,
    };
    const reviewer = actorOf(centre, '1001');
    await station.command(caseEvent(caseId, 2, reviewer, reviewStarted), caseEvent(caseId, 3, reviewer, asked));
    expect(applicationProgress.parse((await progress(number, APPLICANT.idNumber.toLowerCase())).body)).toEqual({
      number,
      business: 'recognition',
      state: 'supplement_requested',
      submittedOn,
      supplement: { dueOn: '2027-01-15', items },
    });

    now += 3_600_000;
    const answer = { idNumber: APPLICANT.idNumber, files: [{ ...files[0], fileName: '护照.pdf', materialRow: 18 }] };
    const answered = await send(centre.url, `/v1/applicant/applications/${number}/supplement`, { body: answer });
    expect(applicationProgress.parse(answered.body)).toMatchObject({ state: 'supplemented', supplement: null });
    const kinds = (await station.feed()).flatMap((entry) =>
      entry.kind === 'case_event' ? [entry.event.action.kind] : [],
    );
    expect(kinds.slice(-2)).toEqual(['document_added', 'supplement_answered']);

    const again = await send(centre.url, `/v1/applicant/applications/${number}/supplement`, { body: answer });
    expect([again.status, problemCode(again)]).toEqual([409, 'not_waiting']);
    // The reviewer, away meanwhile, writes a note on the revision she knew: the applicant's answer is no obstacle.
    const [late] = await station.command(caseEvent(caseId, 4, reviewer, note('离线时写下')));
    expect(late).toMatchObject({ outcome: 'accepted', revision: 6 });
  });

  it('gets its number from the series of its business, one after another', async () => {
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => submit({ ...application(), business: 'archive' })),
    );
    const numbers = replies.map((reply) => applicationReply.parse(reply.body).number).sort();
    expect(numbers).toEqual([1, 2, 3, 4, 5].map((sequence) => `CD-2027-00000${sequence}`));
  });

  it('sent again under its key is one application', async () => {
    const headers = { 'idempotency-key': 'hall-0001-abcdef' };
    const [first, again] = [await submit(application(), headers), await submit(application(), headers)];
    expect(again.body).toEqual(first.body);
    const other = await submit({ ...application(), business: 'archive' }, headers);
    expect([other.status, problemCode(other)]).toEqual([422, 'key_reused']);
  });

  it('is refused with words when something is wrong with it', async () => {
    const missing = await submit(application([{ hash: 'f'.repeat(64), fileName: '没有上传.pdf', materialRow: 17 }]));
    expect([missing.status, problemCode(missing)]).toEqual([422, 'file_missing']);
    const foreign = await submit(application([{ hash: hashOf(PDF), fileName: '错行.pdf', materialRow: 1 }]));
    expect([foreign.status, problemCode(foreign)]).toEqual([422, 'foreign_material_row']);
    const alone = await submit({ ...application(), business: 'settle_bj_nonlocal' });
    expect([alone.status, problemCode(alone)]).toEqual([422, 'wrong_submitter']);
    const nul = await submit({ ...application(), applicant: { ...APPLICANT, name: '张\0三' } });
    expect([nul.status, problemCode(nul)]).toEqual([400, 'invalid_request']);
  });

  it('is refused with every fault at its field, and nothing of it is kept', async () => {
    const before = (await station.feed()).length;
    const applicant = { ...APPLICANT, email: 'zhangsan', birthDate: '1998-03-01' };
    const refused = await submit({ ...application(), applicant, facts: { ...NO_FACTS, awardDate: '2027-01-02' } });
    expect([refused.status, problemCode(refused)]).toEqual([422, 'application_faulty']);
    const { faults, message } = problem.parse(refused.body);
    expect(faults?.map(({ field, code }) => [field, code])).toEqual([
      ['applicant.birthDate', 'birth_date_against_number'],
      ['applicant.email', 'email_form'],
      ['facts.awardDate', 'in_future'],
    ]);
    expect(message).toContain('出生日期：证件号码中是 1998-02-28');
    // New Year's Day by Beijing's calendar: the very day is no fault.
    const today = await submit({ ...application(), facts: { ...NO_FACTS, awardDate: '2027-01-01' } });
    expect(today.status).toBe(201);
    const astray = { ...NO_FACTS, destinationKind: 'hk_macau', country: 'GBR' };
    const elsewhere = await submit({ ...application(), facts: astray });
    expect([elsewhere.status, problemCode(elsewhere)]).toEqual([422, 'application_faulty']);
    expect(problem.parse(elsewhere.body).faults).toMatchObject([
      { field: 'facts.destinationKind', code: 'destination_against_country' },
    ]);
    const negative = await submit({ ...application(), facts: { ...NO_FACTS, feeAmount: -1 } });
    expect(problem.parse(negative.body).message).toContain('facts.feeAmount（金额不能为负');
    expect(await station.feed()).toHaveLength(before + 1);
  });

  it('is told only to its owner: a wrong ID number looks like a wrong number', async () => {
    const { number } = applicationReply.parse((await submit(application())).body);
    const [foreign, unknown] = [await progress(number, '110101199001011234'), await progress('RZ-2027-999999', '1234')];
    expect([foreign.status, foreign.body]).toEqual([404, unknown.body]);
  });
});

it('a hall with a token lets nobody else in', async () => {
  const guarded = await startTestCentre({ centre: { hallToken: 'hall-secret' } });
  try {
    const path = '/v1/applicant/applications/RZ-2027-000001?idNumber=1234';
    expect((await send(guarded.url, path)).status).toBe(401);
    expect((await send(guarded.url, path, { token: 'hall-secreT' })).status).toBe(401);
    expect((await send(guarded.url, path, { token: 'hall-secret' })).status).toBe(404);
  } finally {
    await guarded.close();
  }
});
