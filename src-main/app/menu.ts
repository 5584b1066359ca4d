import { Menu, type MenuItemConstructorOptions } from 'electron';
import { shellText } from '#shared/i18n/zh-cn/shell.ts';

const words = shellText.menu;

/** Few entries: the desk works by its own keys. What stands here are the system's habits, in Chinese. */
export function installMenu(isDevelopment: boolean, about: () => void): void {
  const template: MenuItemConstructorOptions[] = [
    { label: words.file, submenu: [{ role: 'quit', label: words.quit }] },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.resetZoom },
        { role: 'togglefullscreen', label: words.fullScreen },
        ...developmentItems(isDevelopment),
      ],
    },
    { label: words.help, submenu: [{ label: shellText.about, click: about }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function developmentItems(isDevelopment: boolean): MenuItemConstructorOptions[] {
  if (!isDevelopment) return [];
  return [
    { type: 'separator' },
    { role: 'reload', label: words.reload },
    { role: 'toggleDevTools', label: words.developerTools },
  ];
}
