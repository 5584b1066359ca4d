import type { BrowserWindowConstructorOptions } from 'electron';
import { NotImplementedError } from '../core/guard.ts';
import { ShellSession } from '../session/session.ts';
import { session } from '../session/sessions.ts';
import type { ContentsOptions } from './web-contents.ts';

export const DEFAULT_WIDTH = 800;
export const DEFAULT_HEIGHT = 600;

/** What the page behind a window needs. Refuses what the stand-in could only pretend: a page with Node or without isolation. */
export function contentsOptions(options: BrowserWindowConstructorOptions): ContentsOptions {
  const preferences = options.webPreferences ?? {};
  if (preferences.nodeIntegration === true) throw new NotImplementedError('webPreferences.nodeIntegration: true');
  if (preferences.contextIsolation === false) throw new NotImplementedError('webPreferences.contextIsolation: false');
  if (preferences.sandbox === false) throw new NotImplementedError('webPreferences.sandbox: false');
  const given: object | undefined = preferences.session;
  return {
    session: given instanceof ShellSession ? given : session.fromPartition(preferences.partition ?? ''),
    preload: preferences.preload ?? null,
    size: {
      width: options.width ?? DEFAULT_WIDTH,
      height: options.height ?? DEFAULT_HEIGHT,
      isShown: options.show ?? true,
    },
  };
}
