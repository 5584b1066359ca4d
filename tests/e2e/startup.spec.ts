import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { recognitionForm } from '#tests/support/forms.ts';
import { askBridge } from './support/ask-bridge.ts';
import { launchWorkstation, type Workstation } from './support/launch-workstation.ts';
import { signIn } from './support/sign-in.ts';
import { startApplication } from './support/start-application.ts';

let station: Workstation;

test.beforeEach(async () => {
  station = await launchWorkstation({ centre: { seed: false } });
  await station.page.getByRole('button', { name: '登录' }).waitFor();
});

test.afterEach(() => station?.close());

const databaseFile = (): string => join(station.userDataDir, 'workstation.db');

test('what was saved is there after a power cut, without the centre', async () => {
  const [reviewer] = station.centre.staff;
  if (!reviewer) throw new Error('the demo office has no staff');
  await signIn(station.page, reviewer);
  station.line.set('cut');
  const saved = await askBridge(station.page, 'intake.create_walk_in', recognitionForm('周小北', 5));
  expect(saved).toMatchObject({ ok: true });
  await station.kill();
  await station.restart();
  await signIn(station.page, reviewer);
  expect(await askBridge(station.page, 'queue.counts', {})).toMatchObject({ ok: true, value: { all: 1 } });
});

test('a database of a newer version is refused, explained, and left as it is', async () => {
  await station.kill();
  const database = new Database(databaseFile());
  const key = readFileSync(join(station.userDataDir, 'database-key.development'));
  database.pragma("cipher = 'sqlcipher'");
  database.pragma(`key = "x'${key.toString('hex')}'"`);
  database.pragma('user_version = 99990');
  database.close();
  const before = readFileSync(databaseFile());
  await station.restart();
  await expect(station.page.getByRole('heading', { name: '本机数据来自更新的版本' })).toBeVisible();
  await expect(station.page.getByText('没有被改动或删除')).toBeVisible();
  await expect(station.page.getByText('storage_newer')).toBeVisible();
  expect(readFileSync(databaseFile()).equals(before)).toBe(true);
});

test('a database that does not open says so, and opens again once it is mended', async () => {
  await station.kill();
  const kept = `${databaseFile()}.kept`;
  copyFileSync(databaseFile(), kept);
  writeFileSync(databaseFile(), 'not a database at all, but long enough to be taken for one'.repeat(200));
  await station.restart();
  await expect(station.page.getByRole('heading', { name: '本机数据无法解锁' })).toBeVisible();
  copyFileSync(kept, databaseFile());
  await station.page.getByRole('link', { name: '重试' }).click();
  await expect(station.page.getByRole('button', { name: '登录' })).toBeVisible();
});

test('a second start on the same data ends at once', async () => {
  const second = startApplication({ userDataDir: station.userDataDir, env: {} });
  await expect(second).rejects.toThrow(/ended with 0|Process exited|has been closed/);
  await expect(station.page.getByRole('button', { name: '登录' })).toBeVisible();
});
