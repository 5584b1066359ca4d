import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPage, openWindow, type RunningShell, startShell } from './start-shell.ts';

let shell: RunningShell;
let outside: Server;
let address: string;
const reached: string[] = [];

beforeAll(async () => {
  outside = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('from outside');
  });
  await new Promise<void>((resolve) => {
    outside.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  shell = startShell();
  await shell.ready;
});
afterAll(async () => {
  await shell.stop();
  outside.close();
});

/** A window in its own partition, served as the others are. */
async function openIn(partition: string): Promise<number> {
  await shell.evaluate(({ session }, name) => {
    const { protocol } = session.fromPartition(name);
    const { serve } = globalThis as object as { serve: (request: Request) => Response };
    if (!protocol.isProtocolHandled('app')) protocol.handle('app', serve);
  }, partition);
  return openWindow(shell, { show: false, webPreferences: { partition } });
}

const tryFetch = (url: string): string => `fetch(${JSON.stringify(url)}).then((r) => r.text(), (e) => e.name)`;

test('a page reaches nothing outside unless a listener lets it', async () => {
  const window = await openIn('closed');
  expect(await inPage(shell, window, tryFetch(`${address}/a`))).toBe('TypeError');
  expect(await inPage(shell, window, tryFetch('https://example.org/'))).toBe('TypeError');
  const socket = `new Promise((r) => { const s = new WebSocket('${address.replace('http', 'ws')}'); s.onerror = () => r('refused'); s.onopen = () => r('open'); })`;
  expect(await inPage(shell, window, socket)).toBe('refused');
  await inPage(
    shell,
    window,
    `new Promise((r) => { const i = new Image(); i.onerror = r; i.src = '${address}/image'; })`,
  );
  expect(reached).toEqual([]);
});

test('onBeforeRequest decides by the whole address, and is asked for app addresses too', async () => {
  await shell.evaluate(({ session }, base) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    session.fromPartition('judged').webRequest.onBeforeRequest((details, callback) => {
      asked.push(`${details.resourceType} ${details.url}`);
      callback({ cancel: !(details.url.startsWith(`${base}/allowed`) || details.url === 'app://workstation/') });
    });
  }, address);
  const window = await openIn('judged');
  expect(await inPage(shell, window, tryFetch(`${address}/allowed`))).toBe('from outside');
  expect(await inPage(shell, window, tryFetch(`${address}/forbidden`))).toBe('TypeError');
  expect(await inPage(shell, window, tryFetch('/other'))).toBe('TypeError');
  expect(await inPage(shell, window, tryFetch('https://example.org/path'))).toBe('TypeError');
  expect(reached).toEqual(['/allowed']);
  const asked = await shell.evaluate(() => (globalThis as object as { asked: string[] }).asked);
  expect(asked).toContain('mainFrame app://workstation/');
  expect(asked).toContain('xhr app://workstation/other');
  expect(asked.some((one) => one.endsWith('https://example.org/path'))).toBe(true);
});

test('onHeadersReceived changes what the page gets', async () => {
  await shell.evaluate(({ session }) => {
    const { webRequest } = session.fromPartition('headers');
    webRequest.onHeadersReceived({ urls: ['app://*/*'] }, ({ responseHeaders }, callback) => {
      callback({ responseHeaders: { ...responseHeaders, 'content-security-policy': ["default-src 'none'"] } });
    });
  });
  const window = await openIn('headers');
  expect(await inPage(shell, window, tryFetch('/'))).toBe('TypeError');
});

test('permissions are asked of the session and really refused', async () => {
  await shell.evaluate(({ session }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { permissions: asked });
    const one = session.fromPartition('asked');
    one.setPermissionRequestHandler((_contents, permission, callback, details) => {
      asked.push(`${permission} ${details.requestingUrl}`);
      callback(permission === 'clipboard-sanitized-write');
    });
    one.setPermissionCheckHandler((_contents, permission) => permission !== 'media');
  });
  const window = await openIn('asked');
  expect(
    await inPage(
      shell,
      window,
      `Promise.all([
        Notification.requestPermission(),
        navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', (e) => e.name),
        new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('granted'), (e) => resolve(e.code))),
        navigator.clipboard.readText().then(() => 'granted', (e) => e.name),
        navigator.clipboard.writeText('x').then(() => 'granted', (e) => e.name),
        navigator.permissions.query({ name: 'geolocation' }).then((p) => p.state),
      ])`,
    ),
  ).toEqual(['denied', 'NotAllowedError', 1, 'NotAllowedError', 'granted', 'denied']);
  const asked = await shell.evaluate(() => (globalThis as object as { permissions: string[] }).permissions);
  expect(asked.map((one) => one.split(' ')[0])).not.toContain('media');
  expect(asked).toContain('notifications app://workstation/');
});

test('partitions share no storage, and clearing one leaves the other', async () => {
  const [first, second] = [await openIn('one'), await openIn('two')];
  await inPage(shell, first, `localStorage.setItem('k', 'v'); 0`);
  await inPage(shell, second, `localStorage.setItem('k', 'w'); 0`);
  expect(await inPage(shell, first, `localStorage.getItem('k')`)).toBe('v');
  await shell.evaluate(({ session }) => session.fromPartition('one').clearStorageData());
  await shell.evaluate(({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.loadURL('app://workstation/'), first);
  expect(await inPage(shell, first, `localStorage.getItem('k')`)).toBe(null);
  expect(await inPage(shell, second, `localStorage.getItem('k')`)).toBe('w');
});

test('a download goes where the application says, and nowhere without it', async () => {
  const window = await openIn('downloads');
  const result = await shell.evaluate(async ({ session, BrowserWindow, app }, given) => {
    const { routes } = globalThis;
    const headers = { 'content-disposition': 'attachment; filename="file.txt"' };
    routes.set('/file', () => new Response('downloaded', { headers }));
    const own = session.fromPartition('downloads');
    const path = `${app.getPath('userData')}/saved.txt`;
    const done = new Promise<string>((resolve) => {
      own.once('will-download', (_event, item) => {
        item.setSavePath(path);
        item.once('done', (_done, state) => resolve(`${item.getFilename()} ${state}`));
      });
    });
    void BrowserWindow.fromId(given)?.webContents.executeJavaScript(`location.href = '/file'; 0`);
    const state = await done;
    return [state, process.getBuiltinModule('node:fs').readFileSync(path, 'utf8')];
  }, window);
  expect(result).toEqual(['file.txt completed', 'downloaded']);
});
