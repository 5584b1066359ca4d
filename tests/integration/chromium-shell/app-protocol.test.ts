import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPage, openWindow, type RunningShell, startShell } from './start-shell.ts';

declare global {
  /** The fixture's routes by path (tests/fixtures/chromium-shell/main.js). */
  var routes: Map<string, (request: Request) => Response | Promise<Response>>;
}

let shell: RunningShell;
let window: number;

beforeAll(async () => {
  shell = startShell();
  await shell.evaluate(() => {
    const policy =
      "default-src 'none'; script-src 'self' app: 'wasm-unsafe-eval'; connect-src 'self' app://documents; img-src app:; upgrade-insecure-requests";
    routes.set('/isolated', () => {
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'x-kept': 'as it was',
      };
      return new Response('<!doctype html><title>i</title><script src="/script.js"></script>', { headers });
    });
    routes.set(
      '/script.js',
      () => new Response('window.ran = true', { headers: { 'content-type': 'text/javascript' } }),
    );
    routes.set('/echo', async (request) =>
      Response.json({
        url: request.url,
        method: request.method,
        kind: request.headers.get('x-kind'),
        origin: request.headers.get('origin'),
        referer: request.headers.get('referer'),
        host: request.headers.get('host'),
        body: await request.text(),
      }),
    );
    routes.set('/range', (request) => {
      const asked = /bytes=(\d+)-(\d+)/.exec(request.headers.get('range') ?? '');
      const [from, to] = [Number(asked?.[1]), Number(asked?.[2])];
      const headers = { 'content-range': `bytes ${from}-${to}/100`, 'accept-ranges': 'bytes' };
      return new Response('0123456789'.repeat(10).slice(from, to + 1), { status: 206, headers });
    });
    routes.set('/stream', () => {
      const encoder = new TextEncoder();
      const parts = ['one ', 'two ', 'three'];
      const body = new ReadableStream({
        async pull(controller) {
          const part = parts.shift();
          if (part === undefined) controller.close();
          else {
            await new Promise((resolve) => setTimeout(resolve, 60));
            controller.enqueue(encoder.encode(part));
          }
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/plain' } });
    });
    routes.set('/moved', () => new Response(null, { status: 302, headers: { location: 'app://workstation/echo' } }));
    routes.set('/gone', () => new Response('没有了', { status: 410, statusText: 'Gone' }));
    routes.set('/broken', () => {
      throw new Error('handler broke');
    });
    routes.set('/error', () => Response.error());
    routes.set(
      '/shared',
      () => new Response('shared', { headers: { 'access-control-allow-origin': 'app://workstation' } }),
    );
  });
  window = await openWindow(shell, {}, 'app://workstation/isolated');
});
afterAll(() => shell.stop());

test('a page is isolated across origins, as COOP and COEP ask', async () => {
  expect(
    await inPage(
      shell,
      window,
      `({ secure: isSecureContext, isolated: crossOriginIsolated, shared: new SharedArrayBuffer(8).byteLength, ran: window.ran })`,
    ),
  ).toEqual({ secure: true, isolated: true, shared: 8, ran: true });
});

test('headers pass unchanged but for the policy’s app: sources', async () => {
  const headers = await inPage<Record<string, string>>(
    shell,
    window,
    `fetch('/isolated').then((r) => Object.fromEntries(r.headers))`,
  );
  expect(headers).toMatchObject({ 'x-kept': 'as it was', 'cross-origin-opener-policy': 'same-origin' });
  const port = await inPage<string>(shell, window, 'location.port');
  expect(headers['content-security-policy']).toMatch(
    new RegExp(
      `^default-src 'none'; script-src 'self' http://\\*\\.localhost:${port} 'wasm-unsafe-eval'; connect-src 'self' ` +
        `http://documents-[0-9a-f]{32}\\.localhost:${port}; img-src http://\\*\\.localhost:${port};$`,
    ),
  );
});

test('the policy is enforced', async () => {
  const blocked = await inPage(
    shell,
    window,
    `new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (e) => resolve(e.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.inline = 1';
      document.head.append(script);
    })`,
  );
  expect([blocked, await inPage(shell, window, 'typeof window.inline')]).toEqual(['script-src-elem', 'undefined']);
});

test('the handler sees the app address, the method, the headers and the body', async () => {
  expect(
    await inPage(
      shell,
      window,
      `fetch('/echo?a=1', { method: 'POST', headers: { 'x-kind': 'k' }, body: '内容' }).then((r) => r.json())`,
    ),
  ).toEqual({
    url: 'app://workstation/echo?a=1',
    method: 'POST',
    kind: 'k',
    origin: 'app://workstation',
    referer: 'app://workstation/isolated',
    host: null,
    body: '内容',
  });
});

test('range, status, HEAD and redirect work', async () => {
  const range = `fetch('/range', { headers: { range: 'bytes=3-7' } }).then(async (r) => [r.status, r.headers.get('content-range'), await r.text()])`;
  expect(await inPage(shell, window, range)).toEqual([206, 'bytes 3-7/100', '34567']);
  expect(
    await inPage(shell, window, `fetch('/gone').then(async (r) => [r.status, r.statusText, await r.text()])`),
  ).toEqual([410, 'Gone', '没有了']);
  expect(
    await inPage(shell, window, `fetch('/gone', { method: 'HEAD' }).then(async (r) => [r.status, await r.text()])`),
  ).toEqual([410, '']);
  expect(await inPage(shell, window, `fetch('/moved').then((r) => r.json()).then((j) => j.url)`)).toBe(
    'app://workstation/echo',
  );
});

test('a body arrives as it is produced', async () => {
  const arrivals = await inPage<number>(
    shell,
    window,
    `(async () => {
      const reader = (await fetch('/stream')).body.getReader();
      let parts = 0;
      for (;;) { const { done } = await reader.read(); if (done) return parts; parts++; }
    })()`,
  );
  expect(arrivals).toBe(3);
});

test('a handler that fails is a network error for the page alone', async () => {
  expect(await inPage(shell, window, `fetch('/broken').catch((e) => e.name)`)).toBe('TypeError');
  expect(await inPage(shell, window, `fetch('/error').catch((e) => e.name)`)).toBe('TypeError');
  expect(shell.output()).toContain('app://workstation/broken: handler broke');
});

test('two app hosts are two origins', async () => {
  expect(await inPage(shell, window, `fetch('app://documents/echo').catch((e) => e.name)`)).toBe('TypeError');
  expect(await inPage(shell, window, `fetch('app://documents/shared').then((r) => r.text())`)).toBe('shared');
  expect(await inPage(shell, window, `fetch('app://workstation/echo').then((r) => r.json()).then((j) => j.url)`)).toBe(
    'app://workstation/echo',
  );
});

test('another program on the machine gets nothing without the token', async () => {
  const port = await inPage<string>(shell, window, 'location.port');
  for (const host of ['127.0.0.1', 'workstation.localhost', 'workstation-00000000000000000000000000000000.localhost']) {
    const response = await fetch(`http://127.0.0.1:${port}/isolated`, { headers: { host: `${host}:${port}` } });
    expect([response.status, await response.text()]).toEqual([403, '']);
  }
});
