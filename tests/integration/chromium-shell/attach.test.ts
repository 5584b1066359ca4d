import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AttachedShell, appUrlOf, attachToShell } from '#tools/chromium-shell/attach.ts';
import { openWindow, type RunningShell, startShell } from './start-shell.ts';

let folder: string;
let shell: RunningShell;
let attached: AttachedShell;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shell-attach-'));
  const endpointFile = join(folder, 'endpoint');
  shell = startShell({ env: { CHROMIUM_SHELL_ENDPOINT_FILE: endpointFile } });
  await shell.evaluate(() => {
    const page = `<!doctype html><title>t</title><h1>柜台</h1><button onclick="this.textContent = '已按'">按</button>
      <input id="file" type="file"><input id="text"><div id="drop" style="width:200px;height:100px">放这里</div>
      <script>
        file.onchange = async () => { document.title = file.files[0].name + ' ' + await file.files[0].text(); };
        document.body.ondragover = (event) => event.preventDefault();
        document.body.ondrop = async (event) => {
          event.preventDefault();
          drop.textContent = event.dataTransfer.files[0].name + bridge.pathOf(event.dataTransfer.files[0]);
        };
      </script>`;
    routes.set('/form', () => new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
  });
  await openWindow(shell, { width: 1366, height: 768 }, 'app://counter/form');
  await openWindow(shell, { show: false, webPreferences: { partition: 'default-too' } }, 'about:blank');
  attached = await attachToShell({ endpointFile });
});
afterAll(async () => {
  await attached.close();
  await shell.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a test finds a window by its app name and uses it as a person would', async () => {
  const page = await attached.windowPage('counter');
  expect(appUrlOf(page)).toBe('app://counter/form');
  await page.getByRole('button', { name: '按' }).click();
  await expect.poll(() => page.locator('button').textContent()).toBe('已按');
  expect(await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([1366, 768, 1]);
  expect((await page.screenshot()).readUInt32BE(16)).toBe(1366);
});

test('files can be chosen', async () => {
  const page = await attached.windowPage('counter');
  const file = join(folder, '学位证.txt');
  writeFileSync(file, '内容');
  await page.locator('#file').setInputFiles(file);
  await expect.poll(() => page.title()).toBe('学位证.txt 内容');
});

test('text can be pasted and files dropped', async () => {
  const page = await attached.windowPage('counter');
  await page.locator('#text').fill('复制我');
  await page.locator('#text').press('ControlOrMeta+a');
  await page.locator('#text').press('ControlOrMeta+c');
  await page.locator('#text').press('End');
  await page.locator('#text').press('ControlOrMeta+v');
  expect(await page.locator('#text').inputValue()).toBe('复制我复制我');
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], '护照.jpg'));
    return transfer;
  });
  await page.dispatchEvent('#drop', 'drop', { dataTransfer: data });
  await expect.poll(() => page.locator('#drop').textContent()).toBe('护照.jpg');
});

test('hidden windows are found too, and a window opened later', async () => {
  expect(attached.pages().map(appUrlOf).toSorted()).toEqual(['about:blank', 'app://counter/form']);
  const late = attached.windowPage('late');
  await openWindow(shell, { show: false }, 'app://late/');
  expect(await (await late).locator('h1').textContent()).toBe('你好，late');
});

test('a page closed from outside closes its window', async () => {
  const window = await openWindow(shell, {}, 'app://short/');
  await (await attached.windowPage('short')).close();
  await expect
    .poll(() => shell.evaluate(({ BrowserWindow }, id) => BrowserWindow.fromId(id) === null, window))
    .toBe(true);
});

test('without being asked the shell opens no debugging port', async () => {
  const closed = startShell();
  await openWindow(closed);
  const { pid } = closed.process;
  const children = await closed.evaluate(() =>
    process.getBuiltinModule('node:child_process').execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }),
  );
  expect(pid).toBeGreaterThan(0);
  expect(children.split('\n').filter((line) => line.includes(String(pid)) && line.includes('debugging-port'))).toEqual(
    [],
  );
  await closed.stop();
});
