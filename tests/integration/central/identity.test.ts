import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInReply } from '#shared/central/api.ts';
import { enrolTestStation, problemCode, send, type TestStation } from '../../support/central-client.ts';
import { startTestCentre, type TestCentre } from '../../support/centre.ts';

let centre: TestCentre;
let station: TestStation;
let now = Date.parse('2026-11-18T02:00:00.000Z');

beforeAll(async () => {
  centre = await startTestCentre({ clock: () => now });
  station = await enrolTestStation(centre);
});
afterAll(() => centre.close());

const signIn = (number: string, password: string) => station.send('/v1/sign-in', { body: { number, password } });

describe('stations', () => {
  it('enrol only with the code of the office', async () => {
    const answer = await send(centre.url, '/v1/stations', { body: { name: '三号窗口', enrolmentCode: 'WRONG-CODE' } });
    expect([answer.status, problemCode(answer)]).toEqual([403, 'wrong_enrolment_code']);
  });

  it('may type the code in small letters and without dashes', async () => {
    const body = { name: '四号窗口', enrolmentCode: centre.enrolmentCode.toLowerCase().replaceAll('-', ' ') };
    expect((await send(centre.url, '/v1/stations', { body })).status).toBe(201);
  });

  it('are refused without their token, and with another', async () => {
    for (const token of [null, 'x'.repeat(43), `${station.token}x`]) {
      const answer = await station.send('/v1/feed', { token });
      expect([answer.status, problemCode(answer)]).toEqual([401, 'unauthorised']);
    }
  });

  it('keep their token to themselves: the centre holds only its hash', async () => {
    const rows = await centre.centre.database.selectFrom('stations').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(station.token);
  });
});

describe('sign-in', () => {
  it('tells who a person is', async () => {
    const answer = await signIn('1001', 'Demo-1001-lf');
    expect(signInReply.parse(answer.body).staff).toMatchObject({ number: '1001', role: 'reviewer', active: true });
  });

  it('answers a wrong password and an unknown number alike', async () => {
    const [wrong, unknown] = [await signIn('1002', 'nope'), await signIn('9999', 'nope')];
    expect([wrong.status, wrong.body]).toEqual([401, unknown.body]);
    expect(problemCode(wrong)).toBe('wrong_credentials');
  });

  it('keeps passwords as argon2id in PHC form', async () => {
    const rows = await centre.centre.database.selectFrom('staff').select('password_hash').execute();
    for (const row of rows) expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('locks after wrong tries, the right password included, and lets in again after the wait', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => signIn('1003', 'guess')));
    expect(tries.filter((answer) => answer.status === 401)).toHaveLength(5);
    const locked = await signIn('1003', 'Demo-1003-lf');
    expect([locked.status, problemCode(locked)]).toEqual([429, 'too_many_attempts']);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0);
    now += 16_000;
    expect((await signIn('1003', 'Demo-1003-lf')).status).toBe(200);
    expect((await signIn('1003', 'guess')).status).toBe(401);
  });

  it('doubles the wait with every further wrong try', async () => {
    const waits: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const answer = await signIn('2001', 'guess');
      if (answer.status !== 429) continue;
      const seconds = Number(answer.headers.get('retry-after'));
      waits.push(seconds);
      now += seconds * 1000;
    }
    expect(waits).toEqual([15, 30]);
  });
});
