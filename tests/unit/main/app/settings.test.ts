import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoClock } from '#main/app/demo-clock.ts';
import { readSettings } from '#main/app/settings.ts';
import { userDataArgument } from '#main/app/user-data.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

function read(env: Record<string, string> = {}, file?: string, isPackaged = false) {
  const userData = tempFolder();
  if (file !== undefined) writeFileSync(join(userData, 'settings.json'), file);
  return readSettings({ userData, env, isPackaged, hostName: 'desk-7' });
}

test('without anything the station works alone under the machine’s name', () => {
  const settings = read();
  expect(settings).toMatchObject({ centreUrl: null, enrolmentCode: null, stationName: 'desk-7', printer: null });
  expect(settings.inbox).toMatch(/收件夹$/);
  expect(settings.complaints).toEqual([]);
});

test('the environment wins over the file', () => {
  const file = JSON.stringify({ centreUrl: 'https://office.example/', stationName: '二号窗口', printer: 'HP' });
  expect(read({}, file)).toMatchObject({ centreUrl: 'https://office.example', stationName: '二号窗口', printer: 'HP' });
  expect(read({ LIUFU_STATION_NAME: '三号窗口' }, file).stationName).toBe('三号窗口');
});

test.each(['http://office.example', 'ftp://office.example', 'office', 'javascript:alert(1)'])(
  'the centre %s is not used and complained about',
  (url) => {
    const settings = read({ LIUFU_CENTRE_URL: url });
    expect(settings.centreUrl).toBeNull();
    expect(settings.complaints).toHaveLength(1);
  },
);

test('plain http goes to this very machine only', () => {
  expect(read({ LIUFU_CENTRE_URL: 'http://127.0.0.1:8787' }).centreUrl).toBe('http://127.0.0.1:8787');
});

test.each(['{', '[]', '{"stationName": 7}'])('a settings file %s does not keep the station from starting', (file) => {
  const settings = read({}, file);
  expect(settings.stationName).toBe('desk-7');
  expect(settings.complaints).toHaveLength(1);
});

test('a demonstration sets the clock, a packaged program does not let it', () => {
  const env = { LIUFU_NOW: '=2026-11-26T10:42:00+08:00' };
  expect(read(env)).toMatchObject({ now: '2026-11-26T02:42:00.000Z', clockStands: true });
  expect(read(env, undefined, true)).toMatchObject({ now: null });
  expect(read({ LIUFU_NOW: 'tomorrow' }).complaints).toHaveLength(1);
});

test('a standing clock stands, a set clock goes on', async () => {
  const standing = demoClock('2026-11-26T02:42:00.000Z', true);
  const going = demoClock('2026-11-26T16:30:00.000Z', false);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(standing.now()).toBe('2026-11-26T02:42:00.000Z');
  expect(going.now() > '2026-11-26T16:30:00.000Z').toBe(true);
  // Half past midnight at the counter.
  expect(going.today()).toBe('2026-11-27');
});

test('the data folder is named with and without an equals sign', () => {
  expect(userDataArgument(['node', 'main', '--user-data-dir=/data/a'])).toBe('/data/a');
  expect(userDataArgument(['node', 'main', '--user-data-dir', '/data/b'])).toBe('/data/b');
  expect(userDataArgument(['node', 'main'])).toBeUndefined();
});
