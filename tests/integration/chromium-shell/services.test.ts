import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWindow, type RunningShell, startShell } from './start-shell.ts';

let folder: string;
let shell: RunningShell;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shell-services-'));
  shell = startShell({
    env: {
      CHROMIUM_SHELL_DIALOGS: join(folder, 'dialogs.jsonl'),
      CHROMIUM_SHELL_RECORD: join(folder, 'record.jsonl'),
      CHROMIUM_SHELL_SAFE_STORAGE: 'test',
    },
  });
  await shell.ready;
});
afterAll(async () => {
  await shell.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('what the stand-in does not have throws by name', async () => {
  const window = await openWindow(shell);
  const messages = await shell.evaluate((electron, id) => {
    const attempts: (() => unknown)[] = [
      () => electron.net.fetch('https://example.org/'),
      () => new electron.Tray('icon.png'),
      () => electron.app.setBadgeCount(1),
      () => electron.session.defaultSession.cookies,
      () => electron.BrowserWindow.fromId(id)?.setProgressBar(1),
      () => electron.BrowserWindow.fromId(id)?.webContents.debugger,
      () => electron.dialog.showOpenDialogSync({}),
      () => electron.autoUpdater.checkForUpdates(),
      () => new electron.BrowserWindow({ webPreferences: { nodeIntegration: true } }),
      () => new electron.BrowserWindow({ webPreferences: { sandbox: false } }),
      () => electron.protocol.handle('other', () => new Response()),
      () => electron.app.relaunch(),
    ];
    return attempts.map((attempt) => {
      try {
        return `no error: ${String(attempt())}`;
      } catch (error) {
        return (error as Error).message;
      }
    });
  }, window);
  const missing = (name: string): string => `chromium-shell 未实现 electron.${name}`;
  expect(messages).toEqual([
    missing('net.fetch'),
    missing('Tray'),
    missing('app.setBadgeCount'),
    missing('session.cookies'),
    missing('BrowserWindow.setProgressBar'),
    missing('webContents.debugger'),
    missing('dialog.showOpenDialogSync'),
    missing('autoUpdater.checkForUpdates'),
    missing('webPreferences.nodeIntegration: true'),
    missing('webPreferences.sandbox: false'),
    missing("protocol.handle('other')"),
    missing('app.relaunch'),
  ]);
});

test('dialogs take the next scripted answer, and without one cancel', async () => {
  const script = join(folder, 'dialogs.jsonl');
  const answers = [
    { method: 'showOpenDialog', result: { filePaths: ['/a.pdf', '/b.jpg'] } },
    { filePath: '/saved.pdf' },
    { method: 'showMessageBox', result: { response: 2 } },
    { method: 'showSaveDialog', result: {} },
  ];
  for (const answer of answers) appendFileSync(script, `${JSON.stringify(answer)}\n`);
  const results = await shell.evaluate(async ({ dialog, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    return [
      await dialog.showOpenDialog(window, { properties: ['openFile'] }),
      await dialog.showSaveDialog({}),
      await dialog.showMessageBox(window, { message: '问', buttons: ['a', 'b', 'c'] }),
      await dialog.showMessageBox({ message: '问' }).catch((error: Error) => error.message),
      await dialog.showOpenDialog({}),
      await dialog.showMessageBox({ message: '没有答案', buttons: ['好', '取消'], cancelId: 1 }),
    ];
  });
  expect(results).toEqual([
    { canceled: false, filePaths: ['/a.pdf', '/b.jpg'] },
    { canceled: false, filePath: '/saved.pdf' },
    { response: 2, checkboxChecked: false },
    'chromium-shell: the next scripted dialog answer is for showSaveDialog, but showMessageBox was called',
    { canceled: true, filePaths: [] },
    { response: 1, checkboxChecked: false },
  ]);
  await expect.poll(() => shell.output()).toContain('消息框「没有答案」');
});

test('what would leave the application is written down and not done', async () => {
  const results = await shell.evaluate(async ({ shell: system, Notification, dialog }) => {
    const external = await system.openExternal('https://example.org/').catch((error: Error) => error.message);
    const path = await system.openPath('/tmp/x.pdf');
    system.showItemInFolder('/tmp/y.pdf');
    new Notification({ title: '到期提醒' }).show();
    dialog.showErrorBox('标题', '内容');
    return [external, path];
  });
  expect(results).toEqual(['chromium-shell 不打开外部链接', 'chromium-shell 不打开文件']);
  const lines = readFileSync(join(folder, 'record.jsonl'), 'utf8').trim().split('\n');
  const recorded = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(recorded).toContainEqual({ kind: 'shell', method: 'openExternal', target: 'https://example.org/' });
  expect(recorded).toContainEqual({ kind: 'notification', options: { title: '到期提醒' } });
  expect(recorded).toContainEqual({ kind: 'dialog', method: 'showErrorBox', title: '标题', content: '内容' });
});

test('safeStorage works only where a test grants it', async () => {
  const granted = await shell.evaluate(({ safeStorage }) => {
    const secret = safeStorage.encryptString('口令');
    return [safeStorage.isEncryptionAvailable(), secret.includes('口令'), safeStorage.decryptString(secret)];
  });
  expect(granted).toEqual([true, false, '口令']);
  const plain = startShell();
  const refused = await plain.evaluate(({ safeStorage }) => {
    try {
      return safeStorage.encryptString('x').toString();
    } catch (error) {
      return [safeStorage.isEncryptionAvailable(), (error as Error).message];
    }
  });
  expect(refused).toEqual([false, 'Encryption is not available: chromium-shell 没有系统钥匙串']);
  await plain.stop();
});

test('theme, clipboard, menu and the rest answer', async () => {
  const window = await openWindow(shell, { show: false });
  const facts = await shell.evaluate(async (electron, id) => {
    const { nativeTheme, clipboard, Menu, powerMonitor, screen, globalShortcut } = electron;
    electron.crashReporter.start({ uploadToServer: false });
    Menu.setApplicationMenu(null);
    await clipboard.writeText('剪贴');
    nativeTheme.themeSource = 'dark';
    const contents = electron.BrowserWindow.fromId(id)?.webContents;
    const page = await contents?.executeJavaScript(`new Promise((resolve) => {
      const dark = matchMedia('(prefers-color-scheme: dark)');
      if (dark.matches) resolve(true);
      else dark.onchange = () => resolve(dark.matches);
    })`);
    nativeTheme.themeSource = 'light';
    return {
      page,
      dark: nativeTheme.shouldUseDarkColors,
      text: await clipboard.readText(),
      items: Menu.buildFromTemplate([{ label: 'a' }]).items.length,
      idle: powerMonitor.getSystemIdleTime(),
      displays: screen.getAllDisplays().length,
      shortcut: globalShortcut.register('F5', () => undefined),
    };
  }, window);
  expect(facts).toEqual({ page: true, dark: false, text: '剪贴', items: 1, idle: 0, displays: 1, shortcut: true });
});
