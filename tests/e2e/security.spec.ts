import { request } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { launchWorkstation, type Workstation } from './support/launch-workstation.ts';
import { signIn } from './support/sign-in.ts';

let station: Workstation;

test.beforeAll(async () => {
  station = await launchWorkstation();
  await station.page.getByRole('button', { name: '登录' }).waitFor();
});

test.afterAll(() => station?.close());

/** Runs in the page as an intruder's script would. */
function inPage<Value>(run: (argument: string) => Promise<Value> | Value, argument = ''): Promise<Value> {
  return station.page.evaluate(run, argument);
}

function statusOf(page: Page, path: string): Promise<number> {
  return page.evaluate((address) => fetch(address).then((response) => response.status), path);
}

test('the page has the bridge’s two functions and nothing of Node or Electron', async () => {
  const found = await inPage(() => ({
    bridge: Object.keys(Reflect.get(window, 'bridge')).sort(),
    foreign: ['require', 'process', 'Buffer', 'module', 'electron', 'ipcRenderer', '__dirname'].filter((name) =>
      Reflect.has(globalThis, name),
    ),
  }));
  expect(found).toEqual({ bridge: ['call', 'subscribe'], foreign: [] });
});

test('the policy allows its own origin and no inline script', async () => {
  const headers = await inPage(async () => Object.fromEntries((await fetch('/index.html')).headers));
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  const ran = await inPage(() => {
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.head.append(script);
    return Reflect.has(window, 'wasRun');
  });
  expect(ran).toBe(false);
});

test('nothing reaches a network, not even the centre’s own address', async () => {
  for (const address of ['https://example.org/', station.centre.url, station.line.url, 'ws://127.0.0.1:9/']) {
    const outcome = await inPage(
      (target) =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve('reached');
          image.onerror = () =>
            target.startsWith('ws:')
              ? resolve('refused')
              : fetch(target, { mode: 'no-cors' }).then(
                  () => resolve('reached'),
                  () => resolve('refused'),
                );
          image.src = target;
        }),
      address,
    );
    expect(outcome, address).toBe('refused');
  }
});

test('the window stays where it is: no second window, no other page', async () => {
  expect(await inPage(() => window.open('https://example.org/') === null)).toBe(true);
  const before = station.page.url();
  await inPage(() => {
    location.href = 'https://example.org/';
  });
  await station.page.waitForTimeout(500);
  expect(station.page.url()).toBe(before);
});

test('permissions are refused', async () => {
  const state = await inPage(async () => {
    const camera = await navigator.mediaDevices?.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'refused',
    );
    const notification = 'Notification' in window ? await Notification.requestPermission() : 'denied';
    return { camera: camera ?? 'refused', notification };
  });
  expect(state).toEqual({ camera: 'refused', notification: 'denied' });
});

test('documents and letters need a person who is signed in', async () => {
  const id = '01940000-0000-7000-8000-000000000001';
  for (const path of [`/documents/${id}/pages/0`, `/letters/${'a'.repeat(32)}.pdf`]) {
    expect(await statusOf(station.page, path), path).toBe(401);
  }
  const refused = await inPage(() => Reflect.get(window, 'bridge').call('queue.list', {}));
  expect(refused).toMatchObject({ ok: false, failure: { code: 'session_missing' } });
});

test('paths lead nowhere but to the built page', async () => {
  const paths = [
    '/..%2f..%2fpackage.json',
    '/%2e%2e/main/index.js',
    '/assets/..%5c..%5cmain%5cindex.js',
    '/assets/%00',
  ];
  for (const path of paths) expect(await statusOf(station.page, path), path).toBe(404);
  expect(await inPage(() => fetch('/', { method: 'POST' }).then((response) => response.status))).toBe(405);
});

test('another program on the machine cannot ask the page’s origin', async () => {
  const address = new URL(station.page.url());
  test.skip(address.protocol === 'app:', 'only the stand-in has a port at all');
  const status = await new Promise<number>((resolve, reject) => {
    const probe = request({ host: '127.0.0.1', port: address.port, path: '/index.html' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    probe.on('error', reject).end();
  });
  expect(status).toBeGreaterThanOrEqual(400);
});

test('after sign-in an unknown document is simply not there', async () => {
  const [reviewer] = station.centre.staff;
  if (!reviewer) throw new Error('the demo office has no staff');
  await signIn(station.page, reviewer);
  expect(await statusOf(station.page, '/documents/01940000-0000-7000-8000-000000000001/pages/0')).toBe(404);
  expect(await statusOf(station.page, `/letters/${'a'.repeat(32)}.pdf`)).toBe(404);
  const unknown = await inPage(() => Reflect.get(window, 'bridge').call('shell.exec', { command: 'ls' }));
  expect(unknown).toMatchObject({ ok: false, failure: { code: 'unknown_command' } });
});
