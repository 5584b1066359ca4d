import { afterAll, beforeAll, expect, it } from 'vitest';
import { enrolTestStation, problemCode } from '../../support/central-client.ts';
import { startTestCentre, type TestCentre } from '../../support/centre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await startTestCentre();
});
afterAll(() => centre.close());

it('leases no number twice, however many stations ask at once', async () => {
  const stations = await Promise.all(Array.from({ length: 4 }, (_, index) => enrolTestStation(centre, `站 ${index}`)));
  const blocks = await Promise.all(
    stations.flatMap((station) => [7, 20, 1, 50, 13].map((size) => station.lease('教留服认〔2026〕', size))),
  );
  const numbers = blocks.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  expect(new Set(numbers).size).toBe(4 * 91);
  expect(Math.max(...numbers)).toBe(4 * 91);
});

it('counts each series by itself', async () => {
  const station = await enrolTestStation(centre);
  expect(await station.lease('CD-2026', 10)).toEqual({ series: 'CD-2026', from: 1, to: 10 });
  expect(await station.lease('CD-2027', 10)).toEqual({ series: 'CD-2027', from: 1, to: 10 });
});

it('refuses a size that is none', async () => {
  const station = await enrolTestStation(centre);
  for (const size of [0, 501, 1.5]) {
    const answer = await station.send('/v1/number-blocks', { body: { series: 'CD-2026', size } });
    expect([answer.status, problemCode(answer)]).toEqual([400, 'invalid_request']);
  }
});
