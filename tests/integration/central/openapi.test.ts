import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemCode, send } from '../../support/central-client.ts';
import { startTestCentre, type TestCentre } from '../../support/centre.ts';

const operation = z.object({
  summary: z.string(),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()).optional() })),
});
const description = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), operation)),
});

let centre: TestCentre;
beforeAll(async () => {
  centre = await startTestCentre();
});
afterAll(() => centre.close());

async function described() {
  return description.parse((await send(centre.url, '/openapi.json')).body);
}

describe('/openapi.json', () => {
  it('names every route of the contract', async () => {
    const { paths } = await described();
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(routes.sort()).toEqual(
      [
        'post /v1/stations',
        'post /v1/station-keys',
        'post /v1/sign-in',
        'get /v1/feed',
        'post /v1/commands',
        'post /v1/number-blocks',
        'post /v1/office-documents',
        'post /v1/files',
        'head /v1/files/{upload}',
        'patch /v1/files/{upload}',
        'delete /v1/files/{upload}',
        'get /v1/files/{hash}',
        'get /v1/files/{hash}/state',
        'put /v1/applicant/files/{hash}',
        'post /v1/applicant/applications',
        'post /v1/applicant/applications/{number}/supplement',
        'get /v1/applicant/applications/{number}',
        'get /healthz',
        'get /readyz',
      ].sort(),
    );
  });

  it('says for every route with JSON what a success and a failure look like', async () => {
    const { paths } = await described();
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { responses }] of Object.entries(methods)) {
        if (/\/files(\/\{upload\})?$/.test(path)) continue;
        const statuses = Object.keys(responses);
        expect(statuses, `${method} ${path}`).toEqual(expect.arrayContaining(['4XX', '5XX']));
        expect(
          statuses.some((status) => status.startsWith('2')),
          `${method} ${path}`,
        ).toBe(true);
        for (const response of Object.values(responses)) expect(Object.keys(response.content ?? {})).toHaveLength(1);
      }
    }
  });
});

describe('every failure is a problem', () => {
  const post = (path: string, body: string, type = 'application/json') =>
    fetch(centre.url + path, { method: 'POST', headers: { 'content-type': type }, body }).then(async (response) => ({
      status: response.status,
      headers: response.headers,
      body: JSON.parse(await response.text()),
    }));

  it.each([
    ['no JSON', '{"name": ', 'application/json', 400, 'malformed_json'],
    ['an empty body', '', 'application/json', 400, 'malformed_json'],
    ['an attack on prototypes', '{"__proto__": {"x": 1}}', 'application/json', 400, 'malformed_json'],
    ['another type', '<name/>', 'application/xml', 415, 'unsupported_media_type'],
    ['too much', `"${'x'.repeat(1_200_000)}"`, 'application/json', 413, 'too_large'],
    ['the wrong shape', '{"name": 1}', 'application/json', 400, 'invalid_request'],
    ['nesting without end', '['.repeat(100_000) + ']'.repeat(100_000), 'application/json', 400, 'invalid_request'],
  ])('for %s', async (_what, body, type, status, code) => {
    const answer = await post('/v1/stations', body, type);
    expect([answer.status, problemCode(answer)]).toEqual([status, code]);
  });

  it('for a route, a method and an address that do not exist', async () => {
    for (const [path, method, status, code] of [
      ['/v1/nothing', 'GET', 404, 'not_found'],
      ['/v1/stations', 'DELETE', 404, 'not_found'],
      ['/%ff', 'GET', 400, 'invalid_request'],
    ] as const) {
      const answer = await send(centre.url, path, { method });
      expect([answer.status, problemCode(answer)]).toEqual([status, code]);
    }
  });

  it('for what nobody foresaw, without a word of the inside', async () => {
    const broken = await startTestCentre();
    await broken.centre.database.destroy();
    const answer = await send(broken.url, '/v1/feed', { token: 'x' });
    expect([answer.status, problemCode(answer)]).toEqual([500, 'internal_error']);
    const ready = await send(broken.url, '/readyz');
    expect([ready.status, problemCode(ready)]).toEqual([503, 'unavailable']);
    await broken.app.close();
  });
});
