import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestCentre, type TestCentre } from '../../support/centre.ts';

let centre: TestCentre;
beforeAll(async () => {
  const t = performance.now();
  centre = await startTestCentre();
  console.log('start', performance.now() - t);
});
afterAll(() => centre.close());

it('enrols and signs in', async () => {
  const post = (path: string, body: unknown, token = '') =>
    fetch(centre.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  const enrolled = await post('/v1/stations', { name: '一号窗口', enrolmentCode: centre.enrolmentCode });
  const { token } = await enrolled.json();
  console.log(enrolled.status, token);
  const r = await post('/v1/sign-in', { number: '1001', password: 'Demo-1001-lf' }, token);
  console.log(r.status, await r.text());
  const bad = await post('/v1/sign-in', { number: '1001', password: 'x' }, token);
  console.log(bad.status, await bad.text());
  const feed = await fetch(`${centre.url}/v1/feed`, { headers: { authorization: `Bearer ${token}` } });
  console.log(feed.status, await feed.text());
  for (const p of ['/healthz', '/readyz', '/nope', '/v1/feed?cursor=-1'])
    console.log(p, await (await fetch(centre.url + p, { headers: { authorization: `Bearer ${token}` } })).text());
  const o = await fetch(`${centre.url}/openapi.json`);
  console.log((await o.text()).length);
  expect(r.status).toBe(200);
});
