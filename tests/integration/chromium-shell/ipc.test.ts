import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPage, openWindow, type RunningShell, startShell } from './start-shell.ts';

let shell: RunningShell;
let window: number;

beforeAll(async () => {
  shell = startShell();
  window = await openWindow(shell);
  await shell.evaluate(({ ipcMain }) => {
    ipcMain.handle('echo', (_event, value) => value);
    ipcMain.handle('show', (_event, value) => {
      const show = (one: unknown): string => `${Object.prototype.toString.call(one)} ${String(one)}`;
      return value instanceof Map ? [...value].map((pair) => pair.map(show).join(' → ')) : show(value);
    });
    ipcMain.handle('fail', () => {
      throw new TypeError('不行');
    });
    ipcMain.handle('who', (event) => ({
      url: event.senderFrame?.url,
      origin: event.senderFrame?.origin,
      isTop: event.senderFrame?.top === event.senderFrame,
      parent: event.senderFrame?.parent,
      sender: event.sender.id,
      frameId: event.frameId,
      processId: event.processId,
    }));
  });
});
afterAll(() => shell.stop());

test('every kind of value survives the way to main and back', async () => {
  const result = await inPage<Record<string, unknown>>(
    shell,
    window,
    `(async () => {
      const bytes = new Uint8Array(70000).map((_, i) => i % 251);
      const cycle = { name: 'self' };
      cycle.me = cycle;
      const sent = {
        bytes, small: new Uint8Array([1, 2, 255]), floats: new Float64Array([1.5, -0]), buffer: new Uint8Array([9, 8]).buffer,
        date: new Date(1234567890123), map: new Map([['k', new Set([1, 'two'])], [2, null]]), nothing: undefined,
        big: 12345678901234567890n, numbers: [NaN, Infinity, -0], error: new RangeError('范围'), pattern: /a+/gi,
        text: '中文 \\u{1F600} \\u2028 </script> "quoted"', list: [1, [2, [undefined]]], cycle, __proto__: null, flag: false,
      };
      const got = await bridge.invoke('echo', sent);
      return {
        bytes: got.bytes instanceof Uint8Array && got.bytes.length === 70000 && got.bytes.every((b, i) => b === i % 251),
        small: [...got.small].join(), floats: got.floats instanceof Float64Array && Object.is(got.floats[1], -0),
        buffer: got.buffer instanceof ArrayBuffer && new Uint8Array(got.buffer)[0],
        date: got.date instanceof Date && got.date.getTime(), map: got.map.get('k').has('two') && got.map.get(2) === null,
        nothing: 'nothing' in got && got.nothing === undefined, big: typeof got.big + got.big,
        numbers: [Number.isNaN(got.numbers[0]), String(got.numbers[1]), Object.is(got.numbers[2], -0)],
        error: got.error instanceof Error && got.error.name + got.error.message, pattern: String(got.pattern),
        text: got.text === sent.text, list: got.list[1][1].length === 1 && got.list[1][1][0] === undefined,
        cycle: got.cycle.me === got.cycle, flag: got.flag,
      };
    })()`,
  );
  expect(result).toEqual({
    bytes: true,
    small: '1,2,255',
    floats: true,
    buffer: 9,
    date: 1234567890123,
    map: true,
    nothing: true,
    big: 'bigint12345678901234567890',
    numbers: [true, 'Infinity', true],
    error: 'RangeError范围',
    pattern: '/a+/gi',
    text: true,
    list: true,
    cycle: true,
    flag: false,
  });
});

test('main receives real objects, not their text', async () => {
  expect(await inPage(shell, window, `bridge.invoke('show', new Uint8Array([1, 2]))`)).toBe('[object Uint8Array] 1,2');
  expect(await inPage(shell, window, `bridge.invoke('show', new Map([[1n, new Error('e')]]))`)).toEqual([
    '[object BigInt] 1 → [object Error] Error: e',
  ]);
});

test('a failing handler rejects the call with its message', async () => {
  const fail = await inPage(shell, window, `bridge.invoke('fail').catch((e) => [e instanceof Error, e.message])`);
  expect(fail).toEqual([true, `Error invoking remote method 'fail': TypeError: 不行`]);
  const missing = await inPage(shell, window, `bridge.invoke('nobody').catch((e) => e.message)`);
  expect(missing).toBe(`Error invoking remote method 'nobody': Error: No handler registered for 'nobody'`);
});

test('what cannot be cloned is refused on either side', async () => {
  expect(
    await inPage(shell, window, `(async () => bridge.invoke('echo', document.body))().catch((e) => e.message)`),
  ).toContain('could not be cloned');
  await shell.evaluate(({ ipcMain }) => ipcMain.handle('function', () => () => 1));
  expect(await inPage(shell, window, `bridge.invoke('function').catch((e) => e.message)`)).toContain(
    'could not be cloned',
  );
});

test('an event knows who sent it, by the app address', async () => {
  expect(await inPage(shell, window, `bridge.invoke('who')`)).toEqual({
    url: 'app://workstation/',
    origin: 'app://workstation',
    isTop: true,
    parent: null,
    sender: window,
    frameId: 1,
    processId: 1,
  });
});

test('main speaks to the page, and a listener can be taken off again', async () => {
  await inPage(
    shell,
    window,
    `window.heard = []; window.stop = bridge.subscribe('news', (...args) => heard.push(args)); 0`,
  );
  const send = (value: number): Promise<unknown> =>
    shell.evaluate(
      ({ BrowserWindow }, given) =>
        BrowserWindow.fromId(given.id)?.webContents.send('news', given.value, new Uint8Array([given.value])),
      { id: window, value },
    );
  await send(1);
  expect(await inPage(shell, window, `heard.map(([n, b]) => [n, b instanceof Uint8Array, b[0]])`)).toEqual([
    [1, true, 1],
  ]);
  await inPage(shell, window, 'stop()');
  await send(2);
  expect(await inPage(shell, window, 'heard.length')).toBe(1);
});

test('the page sees what the preload exposes and nothing of the shell', async () => {
  const facts = await inPage<Record<string, unknown>>(
    shell,
    window,
    `({
      require: typeof require, process: typeof process, electron: typeof ipcRenderer, module: typeof module,
      shellNames: Object.getOwnPropertyNames(window).filter((name) => /chromium|shell|playwright/i.test(name)),
      platform: bridge.facts.platform, sandboxed: bridge.facts.sandboxed,
      frozen: Object.isFrozen(bridge) && Object.isFrozen(bridge.facts.list),
      fixed: (() => { try { 'use strict'; bridge = 1; } catch {} return typeof bridge; })(),
      callback: bridge.bareCallback((n, map) => n + map.get('k')),
      thrown: (() => { try { bridge.failing(); } catch (e) { return [e instanceof RangeError, e.message]; } })(),
      path: bridge.pathOf(new File(['x'], 'x.txt')),
    })`,
  );
  expect(facts).toEqual({
    require: 'undefined',
    process: 'undefined',
    electron: 'undefined',
    module: 'undefined',
    shellNames: [],
    platform: process.platform,
    sandboxed: true,
    frozen: true,
    fixed: 'object',
    callback: 3,
    thrown: [true, 'out of reach'],
    path: '',
  });
});

test('the preload runs again after a reload, and a call on its way is no harm', async () => {
  await shell.evaluate(async ({ BrowserWindow, ipcMain }, id) => {
    ipcMain.handle('slow', () => new Promise((resolve) => setTimeout(resolve, 150)));
    const contents = BrowserWindow.fromId(id)?.webContents;
    void contents?.executeJavaScript(`void bridge.invoke('slow')`);
    contents?.reload();
    await new Promise((resolve) => contents?.once('did-finish-load', () => resolve(null)));
  }, window);
  expect(await inPage(shell, window, `bridge.invoke('echo', 'again')`)).toBe('again');
});

test('a handler that outlives its window does not hurt main', async () => {
  const doomed = await openWindow(shell, { show: false });
  const outcome = await shell.evaluate(async ({ BrowserWindow, ipcMain }, id) => {
    const window = BrowserWindow.fromId(id);
    const finished = new Promise<string>((resolve) => {
      ipcMain.handleOnce('late', async (event) => {
        window?.destroy();
        await new Promise((proceed) => setTimeout(proceed, 20));
        try {
          event.sender.send('too-late');
        } catch (error) {
          resolve(String(error));
        }
        return 'nobody hears';
      });
    });
    // The page goes away under this call too.
    window?.webContents.executeJavaScript(`void bridge.invoke('late')`).catch(() => undefined);
    return { finished: await finished, destroyed: window?.isDestroyed() };
  }, doomed);
  expect(outcome).toEqual({ finished: 'TypeError: Object has been destroyed', destroyed: true });
});

test('round-trip times (for information)', async () => {
  await shell.evaluate(({ ipcMain }) => {
    const bytes = new Uint8Array(5e6).map((_, index) => index * 7);
    ipcMain.handle('length', (_event, value: Uint8Array) => value.length);
    ipcMain.handle('five-megabytes', () => bytes);
  });
  const times = await inPage<{ small: number; into: number; out: number }>(
    shell,
    window,
    `(async () => {
      const median = async (turns, run) => {
        const all = [];
        for (let i = 0; i < turns; i++) { const t = performance.now(); await run(i); all.push(performance.now() - t); }
        return all.sort((a, b) => a - b)[turns >> 1];
      };
      const bytes = new Uint8Array(5e6).map((_, i) => i * 7);
      return {
        small: await median(200, (i) => bridge.invoke('echo', { i })),
        into: await median(5, () => bridge.invoke('length', bytes)),
        out: await median(5, () => bridge.invoke('five-megabytes')),
      };
    })()`,
  );
  console.log(
    `invoke: ${times.small.toFixed(2)} ms; 5 MB to main: ${times.into.toFixed(0)} ms; from main: ${times.out.toFixed(0)} ms`,
  );
  expect(times.small).toBeGreaterThan(0);
});
