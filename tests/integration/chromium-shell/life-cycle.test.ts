import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWindow, type RunningShell, startShell } from './start-shell.ts';

let temp: string;
let userData: string;

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'shell-life-'));
  userData = join(temp, 'user-data');
});
afterEach(() => rmSync(temp, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

function start(argv: readonly string[] = []): RunningShell {
  // The profile goes below a folder of the test's own, so that its Chromium can be told from every other.
  return startShell({
    argv,
    userData,
    env: { TMPDIR: temp, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
  });
}

function chromiumCount(): number {
  const processes = execFileSync('ps', ['-eo', 'stat,args'], { encoding: 'utf8' }).split('\n');
  return processes.filter((line) => line.includes(`--user-data-dir=${temp}/`) && !line.startsWith('Z')).length;
}

const profiles = (): string[] => readdirSync(temp).filter((name) => name.startsWith('chromium-shell-'));

const userLog = (shell: RunningShell): Promise<unknown[]> =>
  shell.evaluate(() => (globalThis as object as { log: unknown[] }).log);

test('a second start tells the first and is refused', async () => {
  const first = start(['--single']);
  await first.ready;
  const second = start(['--single', '--from-second', 'a file.pdf']);
  expect(await second.exited).toBe(0);
  expect(second.output()).toContain('REFUSED');
  await expect.poll(() => userLog(first)).toHaveLength(1);
  const [told] = (await userLog(first)) as { argv: string[]; workingDirectory: string }[];
  expect(told?.argv.slice(-2)).toEqual(['--from-second', 'a file.pdf']);
  expect(told?.workingDirectory).toBe(process.cwd());
  expect(await first.stop()).toBe(0);
  const third = start(['--single']);
  await third.ready;
  expect(await third.evaluate(({ app }) => app.hasSingleInstanceLock())).toBe(true);
  await third.stop();
});

test('kill -9 leaves no Chromium, and the next start takes over its lock and its profile', async () => {
  const first = start(['--single']);
  await openWindow(first);
  expect(chromiumCount()).toBeGreaterThan(0);
  expect(profiles()).toHaveLength(1);
  const lock = join(userData, 'chromium-shell.lock');
  expect(JSON.parse(readFileSync(lock, 'utf8')).owner.pid).toBe(first.process.pid);
  first.process.kill('SIGKILL');
  await first.exited;
  await expect.poll(chromiumCount, { timeout: 5000 }).toBe(0);

  const second = start(['--single']);
  const window = await openWindow(second);
  expect(window).toBe(1);
  expect(await second.evaluate(({ app }) => app.hasSingleInstanceLock())).toBe(true);
  expect(JSON.parse(readFileSync(lock, 'utf8')).owner.pid).toBe(second.process.pid);
  expect(profiles()).toHaveLength(1);
  expect(await second.stop()).toBe(0);
  await expect.poll(chromiumCount).toBe(0);
  expect(profiles()).toEqual([]);
  expect(readdirSync(userData).filter((name) => name.startsWith('chromium-shell'))).toEqual([]);
});

test('quitting goes in Electron’s order, and each step can refuse', async () => {
  const shell = start();
  await openWindow(shell);
  const refused = await shell.evaluate(async ({ app, BrowserWindow }) => {
    const { log } = globalThis as object as { log: string[] };
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));
    const [window] = BrowserWindow.getAllWindows();
    app.once('before-quit', (event) => event.preventDefault());
    app.quit();
    await pause();
    const afterFirst = log.splice(0).join(' ');
    window?.once('close', (event) => event.preventDefault());
    app.quit();
    await pause();
    const afterSecond = log.splice(0).join(' ');
    app.once('will-quit', (event) => event.preventDefault());
    app.quit();
    await new Promise((resolve) => app.once('will-quit', () => resolve(null)));
    await pause();
    return [afterFirst, afterSecond, log.splice(0).join(' '), BrowserWindow.getAllWindows().length];
  });
  expect(refused).toEqual(['before-quit', 'before-quit', 'before-quit will-quit', 0]);
  expect(await shell.stop()).toBe(0);
  expect(shell.output()).toContain('LOG before-quit will-quit');
});

test('closing the last window tells the application, which may stay', async () => {
  const shell = start();
  await openWindow(shell);
  const log = await shell.evaluate(async ({ app, BrowserWindow }) => {
    const told = new Promise((resolve) => app.once('window-all-closed', () => resolve(null)));
    for (const window of BrowserWindow.getAllWindows()) window.close();
    await told;
    return (globalThis as object as { log: string[] }).log.join(' ');
  });
  expect(log).toBe('window-all-closed');
  await shell.evaluate(({ app }) => app.exit(7));
  expect(await shell.exited).toBe(7);
  expect(shell.output()).not.toContain('before-quit');
});

test('the application is what its package.json says', async () => {
  const shell = start();
  const facts = await shell.evaluate(({ app }) => [
    app.getName(),
    app.getVersion(),
    app.isPackaged,
    app.getPath('userData'),
    app.getPath('logs'),
    app.getAppPath().endsWith('tests/fixtures/chromium-shell'),
    process.argv.length,
  ]);
  expect(facts).toEqual(['替身样例', '1.2.3', false, userData, join(userData, 'logs'), true, 3]);
  expect(shell.output()).toContain('这是开发替身，不是 Electron');
  await shell.stop();
});
