import { createServer, type ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { centreApi } from '#main/sync/api/centre-api.ts';
import { connectionTrouble } from '#main/sync/api/centre-error.ts';
import { backoffMs } from '#main/sync/backoff.ts';

type Answer = (response: ServerResponse) => void;

/** A server that answers everything in one way, and the way to it. */
async function apiAt(answer: Answer) {
  const requests: { url: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const centreUrl = `http://127.0.0.1:${address.port}`;
  const api = centreApi({ centreUrl, token: 'secret-token', signal: new AbortController().signal });
  return { api, requests, centreUrl };
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const html =
  (status: number): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>WLAN</h1>');

const staff = {
  id: '01940000-0000-7000-8000-000000000001',
  number: '1001',
  name: '林',
  role: 'reviewer',
  active: true,
};
const feed = (entries: readonly unknown[], more = false) => ({
  entries,
  nextCursor: entries.length,
  more,
  serverTime: '2026-11-22T00:00:00.000Z',
});
const staffEntry = (cursor: number) => ({ kind: 'staff', cursor, staff });

test.each([
  ['a page with 200', html(200), 'not_centre'],
  ['a page with 403', html(403), 'not_centre'],
  ['a page with 502', html(502), 'server_error'],
  [
    'JSON that is none',
    (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"half":'),
    'not_centre',
  ],
  ['a problem with 500', json({ code: 'internal_error', message: '出错' }, 500), 'server_error'],
  ['a withdrawn token', json({ code: 'unauthorised', message: '请重新登记' }, 401), 'unauthorised'],
  ['another shape', json({ hello: 1 }), 'incompatible'],
  ['a refusal', json({ code: 'invalid_request', message: '不行' }, 400), 'refused'],
  ['a cut line', (response: ServerResponse) => response.destroy(), 'unreachable'],
] as const)('%s is named', async (_what, answer, trouble) => {
  const { api } = await apiAt(answer);
  await expect(api.feed(0)).rejects.toMatchObject({ name: 'CentreError', trouble });
});

test('a redirect is not followed, so the token goes nowhere else', async () => {
  const elsewhere = await apiAt(json(feed([])));
  const { api } = await apiAt((response) =>
    response.writeHead(302, { location: `${elsewhere.centreUrl}/v1/feed` }).end(),
  );
  await expect(api.feed(0)).rejects.toMatchObject({ trouble: 'not_centre' });
  expect(elsewhere.requests).toEqual([]);
});

test('a wrong password is a refusal with the centre’s own code, too many tries say how long', async () => {
  const wrong = await apiAt(json({ code: 'wrong_credentials', message: '不正确' }, 401));
  await expect(wrong.api.signIn('1001', 'x')).rejects.toMatchObject({ trouble: 'refused', code: 'wrong_credentials' });
  const many = await apiAt(json({ code: 'too_many_attempts', message: '稍候' }, 429, { 'retry-after': '90' }));
  await expect(many.api.signIn('1001', 'x')).rejects.toMatchObject({ trouble: 'too_many', retryAfter: 90 });
});

test('what a newer centre says on top is kept', async () => {
  const { api } = await apiAt(json(feed([{ ...staffEntry(1), staff: { ...staff, badge: 'new' } }])));
  const { entries } = await api.feed(0);
  expect(entries[0]).toMatchObject({ staff: { badge: 'new' } });
});

test('an entry of a kind that this version does not know stops the feed there, and hides nothing before it', async () => {
  const unknown = { kind: 'calendar', cursor: 2, days: [] };
  const { api } = await apiAt(json(feed([staffEntry(1), unknown, staffEntry(3)], true)));
  expect(await api.feed(0)).toMatchObject({ entries: [{ cursor: 1 }], nextCursor: 1, more: false, blocked: true });
});

test('an answer that does not fit is left out, the others count', async () => {
  const key = '01940000-0000-7000-8000-000000000002';
  const rejected = { key, outcome: 'rejected', problem: { code: 'forbidden', message: '无权' } };
  const { api } = await apiAt(json({ answers: [{ key, outcome: 'postponed' }, rejected] }));
  expect(await api.sendCommands([])).toEqual([rejected]);
});

test('a certificate that does not hold is told apart from a line that does not', () => {
  const wrap = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
  expect(connectionTrouble(wrap('DEPTH_ZERO_SELF_SIGNED_CERT')).trouble).toBe('certificate');
  expect(connectionTrouble(wrap('UNABLE_TO_VERIFY_LEAF_SIGNATURE')).trouble).toBe('certificate');
  expect(connectionTrouble(wrap('ECONNREFUSED')).trouble).toBe('unreachable');
  expect(connectionTrouble(wrap('UND_ERR_CONNECT_TIMEOUT')).trouble).toBe('timed_out');
});

test('waits grow to two minutes and never all at once', () => {
  expect(backoffMs(1, 0, true)).toBe(1000);
  expect(backoffMs(1, 0.999, true)).toBeLessThan(2000);
  expect(backoffMs(3, 0, true)).toBe(4000);
  expect(backoffMs(50, 0, true)).toBe(60_000);
  expect(backoffMs(50, 0.999, true)).toBeLessThanOrEqual(120_000);
});

test('a line that gave no answer is tried again within twenty seconds, however long it has been dead', () => {
  expect(backoffMs(1, 0, false)).toBe(1000);
  expect(backoffMs(5000, 0, false)).toBe(10_000);
  expect(backoffMs(5000, 0.999, false)).toBeLessThanOrEqual(20_000);
});
