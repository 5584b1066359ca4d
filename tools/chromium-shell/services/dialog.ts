import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { isHeadless } from '../browser/chromium-flags.ts';
import { guardObject } from '../core/guard.ts';
import { record, report } from '../core/log.ts';
import { BrowserWindow } from '../windows/browser-window.ts';
import { takeDialogAnswer } from './dialog-answers.ts';
import { chooseFiles } from './file-chooser.ts';

type MaybeWindow<Options> = readonly [window: object, options?: Options] | readonly [options?: Options];

/** Electron's `dialog`, answered by the test's script; see README.md for what happens without one. */
export const dialog = guardObject('dialog', {
  async showOpenDialog(...given: MaybeWindow<OpenDialogOptions>): Promise<unknown> {
    const options = optionsOf(given);
    const scripted = ask('showOpenDialog', options);
    if (scripted !== null) return { canceled: false, filePaths: [], ...(scripted.result as object) };
    const window = given.find((one) => one instanceof BrowserWindow) ?? BrowserWindow.getFocusedWindow();
    if (window instanceof BrowserWindow && window.isVisible() && !isHeadless()) return chooseFiles(window, options);
    report('showOpenDialog：没有预设答案，按取消处理');
    return { canceled: true, filePaths: [] };
  },

  async showSaveDialog(...given: MaybeWindow<SaveDialogOptions>): Promise<unknown> {
    const scripted = ask('showSaveDialog', optionsOf(given));
    if (scripted !== null) return { canceled: false, filePath: '', ...(scripted.result as object) };
    report('showSaveDialog：没有预设答案，按取消处理');
    return { canceled: true, filePath: '' };
  },

  async showMessageBox(...given: MaybeWindow<MessageBoxOptions>): Promise<unknown> {
    return answerMessageBox('showMessageBox', optionsOf(given));
  },

  showMessageBoxSync(...given: MaybeWindow<MessageBoxOptions>): number {
    return answerMessageBox('showMessageBoxSync', optionsOf(given)).response;
  },

  showErrorBox(title: string, content: string): void {
    record('dialog', { method: 'showErrorBox', title, content });
    report(`错误框：${title}：${content}`);
  },
});

function optionsOf<Options extends object>(given: MaybeWindow<Options>): Partial<Options> {
  return given.find((one): one is Options => one !== undefined && !(one instanceof BrowserWindow)) ?? {};
}

function ask(method: string, options: object): { readonly result: unknown } | null {
  record('dialog', { method, options });
  return takeDialogAnswer(method);
}

/** Without a script: the button that cancels, else the default one, as if the person pressed Escape. */
function answerMessageBox(
  method: string,
  options: Partial<MessageBoxOptions>,
): { response: number; checkboxChecked: boolean } {
  const scripted = ask(method, options);
  const fallback = { response: options.cancelId ?? options.defaultId ?? 0, checkboxChecked: false };
  if (scripted === null) {
    report(`消息框「${options.message ?? ''}」：没有预设答案，按第 ${fallback.response} 个按钮处理`);
    return fallback;
  }
  const { result } = scripted;
  return { ...fallback, ...(typeof result === 'number' ? { response: result } : (result as object)) };
}
