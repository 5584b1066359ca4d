import { type BrowserWindow, dialog } from 'electron';
import type { DialogPort } from '../ports.ts';

const PAPERS = ['pdf', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'bmp', 'webp', 'gif', 'heic'];

export function createDialogs(parent: () => BrowserWindow | null): DialogPort {
  return {
    async openFiles() {
      const options = {
        title: '选择材料文件',
        buttonLabel: '添加',
        properties: ['openFile' as const, 'multiSelections' as const],
        filters: [
          { name: '扫描件与照片', extensions: PAPERS },
          { name: '所有文件', extensions: ['*'] },
        ],
      };
      const window = parent();
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return answer.canceled ? [] : answer.filePaths;
    },
    async saveFile(suggestedName) {
      const options = { title: '保存到', buttonLabel: '保存', defaultPath: suggestedName };
      const window = parent();
      const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
  };
}
