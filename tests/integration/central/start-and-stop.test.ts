import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { enrolReply, enrolRequest } from '#shared/central/api.ts';
import { send } from '../../support/central-client.ts';

// Each start initialises or opens a PostgreSQL of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

const ROOT = join(import.meta.dirname, '../../..');
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'liufu-centre-main-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

function start(...args: readonly string[]): ChildProcess {
  return startWith({}, ...args);
}

function startWith(extra: NodeJS.ProcessEnv, ...args: readonly string[]): ChildProcess {
  const { DATABASE_URL: _, ...env } = process.env;
  const main = join(ROOT, 'src-central/main.ts');
  return spawn(process.execPath, [main, '--port', '0', ...args], {
    env: { ...env, CENTRE_LOG: 'info', ...extra },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

async function lines(child: ChildProcess, wanted: RegExp): Promise<string> {
  const sources = [child.stdout, child.stderr].flatMap((stream) => (stream ? [createInterface(stream)] : []));
  return new Promise((resolve, reject) => {
    for (const source of sources) source.on('line', (line) => wanted.test(line) && resolve(line));
    child.on('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on('exit', resolve));

it('says when it is ready, keeps its directory to itself, logs no personal data, and stops cleanly', async () => {
  const child = start('--data', directory);
  let log = '';
  child.stdout?.on('data', (text) => {
    log += text;
  });
  const ready = await lines(child, /^centre ready/);
  expect(ready).toMatch(/^centre ready http:\/\/127\.0\.0\.1:\d+$/);
  const url = ready.split(' ').at(-1) ?? '';
  expect((await send(url, '/readyz')).status).toBe(200);
  const body = enrolRequest.parse({ name: '一号窗口', enrolmentCode: 'NOT-SEEDED' });
  expect((await send(url, '/v1/stations', { body })).status).toBe(403);

  const path = '/v1/applicant/applications/RZ-2026-000001?idNumber=110105199802289015';
  expect((await send(url, path)).status).toBe(404);

  const second = start('--data', directory);
  const secondEnd = ended(second);
  expect(await lines(second, /数据目录/)).toContain('正由另一个进程');
  expect(await secondEnd).toBe(1);

  const onItsPort = start('--data', `${directory}-beside`, '--port', new URL(url).port);
  onTestFinished(() => rm(`${directory}-beside`, { recursive: true, force: true }));
  const thirdEnd = ended(onItsPort);
  expect(await lines(onItsPort, /端口/)).toContain('已被另一个程序占用');
  expect(await thirdEnd).toBe(1);
  expect(await readdir(`${directory}-beside`)).not.toContain('centre.pid');

  const end = ended(child);
  child.kill('SIGTERM');
  expect(await end).toBe(0);
  expect(await readdir(directory)).not.toContain('centre.pid');
  expect(log).toContain('"route":"/v1/applicant/applications/:number"');
  for (const secret of ['110105199802289015', 'RZ-2026-000001', 'NOT-SEEDED']) expect(log).not.toContain(secret);
});

it('ends with the standard input of whoever started it, when it is tied to that', async () => {
  const child = startWith({ CENTRE_TIED: '1' }, '--data', directory);
  await lines(child, /^centre ready/);
  const end = ended(child);
  child.stdin?.end();
  expect(await end).toBe(0);
  expect(await readdir(directory)).not.toContain('centre.pid');
});

it('refuses to stand open to the world without a token for the hall', async () => {
  const child = start('--data', directory, '--host', '0.0.0.0');
  const end = ended(child);
  expect(await lines(child, /CENTRE_HALL_TOKEN/)).toContain('对外监听');
  expect(await end).toBe(1);
});

it('takes in staff and hands out enrolment codes from the command line', async () => {
  const told = await lines(
    start('staff', '--data', directory, '--number', '5001', '--name', '新同事', '--role', 'reviewer'),
    /已保存/,
  );
  const code = (await lines(start('enrolment-code', '--data', directory), /^登记码/)).split(/[ （]/)[1];
  const child = start('--data', directory);
  const url = (await lines(child, /^centre ready/)).split(' ').at(-1) ?? '';
  const enrolled = await send(url, '/v1/stations', { body: { name: '一号窗口', enrolmentCode: code } });
  const { token } = enrolReply.parse(enrolled.body);
  const password = told.split(' ').at(-1);
  expect((await send(url, '/v1/sign-in', { token, body: { number: '5001', password } })).status).toBe(200);
  const end = ended(child);
  child.kill('SIGINT');
  expect(await end).toBe(0);
});

it('says of a database that does not answer what happened, what is safe and what to do, and gives no password away', async () => {
  // Nobody listens on port 1; only root could.
  const port = 1;
  const child = startWith({ DATABASE_URL: `postgres://centre:geheim@127.0.0.1:${port}/centre` }, '--data', directory);
  let words = '';
  child.stderr?.on('data', (text) => {
    words += text;
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(words).toContain(`127.0.0.1:${port}`);
  for (const part of ['连不上', '没有被改动', '请确认']) expect(words).toContain(part);
  for (const unwanted of ['geheim', '用法', ' at ']) expect(words).not.toContain(unwanted);
  expect(await readdir(directory)).not.toContain('centre.pid');
});
