import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ ipcMain: {}, protocol: {} }));
const { refusalOf } = await import('#main/app/ipc-bridge.ts');

const frame = { url: 'app://workstation/index.html' };
const contents = { mainFrame: frame } as object as WebContents;

function callFrom(sender: object, senderFrame: object | null): IpcMainInvokeEvent {
  return { sender, senderFrame } as object as IpcMainInvokeEvent;
}

function withFrame(url: string) {
  const mainFrame = { url };
  const own = { mainFrame } as object as WebContents;
  return refusalOf(callFrom(own, mainFrame), own, null);
}

test('the workstation’s main frame may speak', () => {
  expect(refusalOf(callFrom(contents, frame), contents, null)).toBeNull();
});

test('another window, a frame inside and a frame that is gone may not', () => {
  expect(refusalOf(callFrom({ mainFrame: frame }, frame), contents, null)).not.toBeNull();
  expect(refusalOf(callFrom(contents, { url: frame.url }), contents, null)).not.toBeNull();
  expect(refusalOf(callFrom(contents, null), contents, null)).not.toBeNull();
  expect(refusalOf(callFrom(contents, frame), null, null)).not.toBeNull();
});

test.each([
  'https://example.org/',
  'app://letters/index.html',
  'app://workstation.evil/index.html',
  'app://workstationx/',
  'about:blank',
  'http://localhost:5173/',
])('a page at %s may not', (url) => {
  expect(withFrame(url)).toBe('a foreign origin');
});

test('vite’s page may speak while developing only', () => {
  const mainFrame = { url: 'http://localhost:5173/workstation/index.html' };
  const own = { mainFrame } as object as WebContents;
  expect(refusalOf(callFrom(own, mainFrame), own, 'http://localhost:5173')).toBeNull();
  expect(refusalOf(callFrom(own, mainFrame), own, null)).not.toBeNull();
});
