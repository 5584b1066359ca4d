import { type BrowserWindow, dialog } from 'electron';
import { shellText } from '#shared/i18n/zh-cn/shell.ts';
import type { DialogPort } from '../ports.ts';

const { openFiles, openTable, saveFile } = shellText;

const TABLES = ['xlsx', 'csv'];
const PAPERS = ['pdf', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'bmp', 'webp', 'gif', 'heic'];

export function createDialogs(parent: () => BrowserWindow | null): DialogPort {
  return {
    async openFiles() {
      const options = {
        title: openFiles.title,
        buttonLabel: openFiles.button,
        properties: ['openFile' as const, 'multiSelections' as const],
        filters: [
          { name: openFiles.papers, extensions: PAPERS },
          { name: openFiles.everything, extensions: ['*'] },
        ],
      };
      const window = parent();
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return answer.canceled ? [] : answer.filePaths;
    },
    async openTable() {
      const options = {
        title: openTable.title,
        buttonLabel: openTable.button,
        properties: ['openFile' as const],
        filters: [{ name: openTable.tables, extensions: TABLES }],
      };
      const window = parent();
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async saveFile(suggestedName) {
      const options = { title: saveFile.title, buttonLabel: saveFile.button, defaultPath: suggestedName };
      const window = parent();
      const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
  };
}
