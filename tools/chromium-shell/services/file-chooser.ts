import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import { describeError, report } from '../core/log.ts';
import type { BrowserWindow } from '../windows/browser-window.ts';

/** Chromium's own chooser, for a person at a real display. The page never learns the paths; DevTools tells them to us. */
export async function chooseFiles(
  window: BrowserWindow,
  options: Partial<OpenDialogOptions>,
): Promise<OpenDialogReturnValue> {
  const properties = options.properties ?? [];
  const accept = (options.filters ?? []).flatMap(({ extensions }) => extensions.filter((one) => one !== '*'));
  const script = `new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = ${properties.includes('multiSelections')};
    input.webkitdirectory = ${properties.includes('openDirectory')};
    input.accept = ${JSON.stringify(accept.map((one) => `.${one}`).join(','))};
    input.onchange = () => resolve([...input.files]);
    input.oncancel = () => resolve([]);
    input.click();
  })`;
  return new Promise((resolve) => {
    window.webContents.tell(async ({ cdp }) => {
      const filePaths: string[] = [];
      try {
        const { result } = await cdp.send('Runtime.evaluate', {
          expression: script,
          awaitPromise: true,
          userGesture: true,
        });
        const { result: entries } = await cdp.send('Runtime.getProperties', {
          objectId: result.objectId ?? '',
          ownProperties: true,
        });
        for (const { name, value } of entries) {
          if (!/^\d+$/.test(name) || value?.objectId === undefined) continue;
          filePaths.push((await cdp.send('DOM.getFileInfo', { objectId: value.objectId })).path);
        }
      } catch (error) {
        report(`文件选择框：${describeError(error)}`);
      }
      resolve({ canceled: filePaths.length === 0, filePaths });
    });
  });
}
