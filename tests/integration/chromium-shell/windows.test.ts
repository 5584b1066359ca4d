import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPage, openWindow, type RunningShell, startShell } from './start-shell.ts';

let shell: RunningShell;

beforeAll(async () => {
  shell = startShell();
  await shell.ready;
});
afterAll(() => shell.stop());

test('a window has the size and title it was given, and a page of that size', async () => {
  const window = await openWindow(shell, { width: 1366, height: 768, title: '起始标题' });
  const size = '[innerWidth, innerHeight, devicePixelRatio, document.visibilityState]';
  expect(await inPage(shell, window, size)).toEqual([1366, 768, 1, 'visible']);
  await shell.evaluate(
    ({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.setBounds({ width: 1920, height: 1080 }),
    window,
  );
  await expect.poll(() => inPage(shell, window, size)).toEqual([1920, 1080, 1, 'visible']);
  const facts = await shell.evaluate(({ BrowserWindow, screen }, id) => {
    const one = BrowserWindow.fromId(id);
    return {
      title: one?.getTitle(),
      size: one?.getSize(),
      visible: one?.isVisible(),
      focused: one?.isFocused() === true && BrowserWindow.getFocusedWindow() === one,
      found: one !== null && BrowserWindow.fromWebContents(one.webContents) === one,
      url: one?.webContents.getURL(),
      screen: screen.getPrimaryDisplay().size,
    };
  }, window);
  expect(facts).toEqual({
    title: '样例 workstation',
    size: [1920, 1080],
    visible: true,
    focused: true,
    found: true,
    url: 'app://workstation/',
    screen: { width: 1920, height: 1080 },
  });
});

test('a hidden window loads, works, prints and can be shown', async () => {
  const window = await openWindow(shell, { show: false }, 'app://hidden/page');
  expect(await inPage(shell, window, `bridge.facts.platform`)).toBe(process.platform);
  const events = await shell.evaluate(({ BrowserWindow }, id) => {
    const one = BrowserWindow.fromId(id);
    const seen: unknown[] = [one?.isVisible(), one?.isFocused()];
    one?.on('show', () => seen.push('show'));
    one?.on('focus', () => seen.push('focus'));
    one?.on('blur', () => seen.push('blur'));
    one?.on('hide', () => seen.push('hide'));
    one?.show();
    one?.hide();
    return seen;
  }, window);
  expect(events).toEqual([false, false, 'show', 'focus', 'blur', 'hide']);
});

test('ready-to-show comes once, after the page is there', async () => {
  const seen = await shell.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    const events: string[] = [];
    window.on('ready-to-show', () => events.push('ready'));
    await window.loadURL('app://workstation/');
    window.reload();
    await new Promise((resolve) => window.webContents.once('did-finish-load', () => resolve(null)));
    window.destroy();
    return events;
  });
  expect(seen).toEqual(['ready']);
});

test('printToPDF makes an A4 document with the page’s text', async () => {
  const window = await openWindow(shell, { show: false }, 'app://letter/');
  const pdf = await shell.evaluate(
    async ({ BrowserWindow }, id) =>
      BrowserWindow.fromId(id)?.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        margins: { top: 1, bottom: 1, left: 0.5, right: 0.5 },
        displayHeaderFooter: true,
        headerTemplate: '<span style="font-size:10px">页眉</span>',
        footerTemplate: '<span style="font-size:10px" class="pageNumber"></span>',
        generateTaggedPDF: true,
      }),
    window,
  );
  expect(Buffer.isBuffer(pdf)).toBe(true);
  const input = Buffer.from(pdf ?? []);
  const text = execFileSync('pdftotext', ['-', '-'], { input }).toString();
  expect(text).toContain('你好，letter');
  expect(text).toContain('页眉');
  expect(execFileSync('pdfinfo', ['-'], { input }).toString()).toMatch(
    /Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/,
  );
});

test('capturePage takes a picture; without a printer none is listed and print says so', async () => {
  const window = await openWindow(shell, { width: 400, height: 300 });
  const result = await shell.evaluate(async ({ BrowserWindow }, id) => {
    const contents = BrowserWindow.fromId(id)?.webContents;
    const image = await contents?.capturePage();
    const printed = await new Promise((resolve) => contents?.print({}, (...answer) => resolve(answer)));
    const printers = await contents?.getPrintersAsync();
    return {
      printers,
      size: image?.getSize(),
      empty: image?.isEmpty(),
      png: image?.toPNG().subarray(1, 4).toString(),
      printed,
    };
  }, window);
  expect(result).toEqual({
    printers: [],
    size: { width: 400, height: 300 },
    empty: false,
    png: 'PNG',
    printed: [false, 'No printers available on the network'],
  });
});

test('a page opens windows and goes elsewhere only as the application allows', async () => {
  const window = await openWindow(shell);
  await shell.evaluate(({ BrowserWindow }, id) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const contents = BrowserWindow.fromId(id)?.webContents;
    contents?.setWindowOpenHandler(({ url }) => {
      seen.push(`open ${url}`);
      return { action: 'deny' };
    });
    contents?.on('will-navigate', (event, url) => {
      seen.push(`go ${url}`);
      event.preventDefault();
    });
  }, window);
  await inPage(
    shell,
    window,
    `window.opened = window.open('https://example.org/');
     document.body.innerHTML = '<a id="a" target="_blank" href="/other">a</a><a id="b" href="/there">b</a>';
     a.click(); b.click(); 0`,
  );
  const count = await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await expect
    .poll(() => shell.evaluate(() => (globalThis as object as { seen: string[] }).seen.toSorted()))
    .toEqual(['go app://workstation/there', 'open app://workstation/other', 'open https://example.org/']);
  expect(await inPage(shell, window, '[opened, location.pathname]')).toEqual([null, '/']);
  expect(await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(count);
});

test('closing asks the window, then the page, and says so', async () => {
  const window = await openWindow(shell);
  const seen = await shell.evaluate(async ({ BrowserWindow }, id) => {
    const one = BrowserWindow.fromId(id);
    const events: string[] = [];
    one?.once('close', (event) => {
      events.push('close refused');
      event.preventDefault();
    });
    one?.close();
    events.push(String(one?.isDestroyed()));
    one?.on('close', () => events.push('close'));
    const closed = new Promise((resolve) => one?.once('closed', () => resolve(null)));
    void one?.webContents.executeJavaScript('window.close()');
    await closed;
    return [...events, String(one?.isDestroyed()), String(one?.webContents.isDestroyed())];
  }, window);
  expect(seen).toEqual(['close refused', 'false', 'close', 'true', 'true']);
});

test('a load that fails rejects with Chromium’s reason', async () => {
  const result = await shell.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    const failed = new Promise((resolve) => {
      window.webContents.once('did-fail-load', (_event, code, text) => resolve([code, text]));
    });
    const rejected = await window.loadURL('http://127.0.0.1:59999/').catch((error: Error) => error.message);
    const told = await failed;
    window.destroy();
    return { rejected, told };
  });
  expect(result).toEqual({
    rejected: "ERR_EMPTY_RESPONSE (-324) loading 'http://127.0.0.1:59999/'",
    told: [-324, 'ERR_EMPTY_RESPONSE'],
  });
});

test('a crashed page is reported and can be loaded again', async () => {
  const window = await openWindow(shell);
  const reason = await shell.evaluate(async ({ BrowserWindow }, id) => {
    const contents = BrowserWindow.fromId(id)?.webContents;
    const gone = new Promise((resolve) =>
      contents?.once('render-process-gone', (_event, details) => resolve(details.reason)),
    );
    contents?.forcefullyCrashRenderer();
    const why = await gone;
    await contents?.loadURL('app://workstation/again');
    return why;
  }, window);
  expect(reason).toBe('crashed');
  expect(await inPage(shell, window, `bridge.facts.platform + location.pathname`)).toBe(`${process.platform}/again`);
});

test('console messages reach the application', async () => {
  const window = await openWindow(shell);
  const seen = await shell.evaluate(async ({ BrowserWindow }, id) => {
    const contents = BrowserWindow.fromId(id)?.webContents;
    const messages: string[] = [];
    contents?.on('console-message', ({ level, message }) => messages.push(`${level} ${message}`));
    await contents?.executeJavaScript(
      `console.log('一', { a: 1 }); console.warn('二'); setTimeout(() => { throw new Error('三'); })`,
    );
    for (let turn = 0; turn < 100 && messages.length < 3; turn++) await new Promise((done) => setTimeout(done, 20));
    return messages;
  }, window);
  expect(seen.slice(0, 2)).toEqual(['info 一 Object', 'warning 二']);
  expect(seen[2]).toMatch(/^error Uncaught Error: 三/);
});
