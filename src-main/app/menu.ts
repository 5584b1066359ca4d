import { Menu, type MenuItemConstructorOptions } from 'electron';

/** Few entries: the desk works by its own keys. What stands here are the system's habits, in Chinese. */
export function installMenu(isDevelopment: boolean, about: () => void): void {
  const template: MenuItemConstructorOptions[] = [
    { label: '文件', submenu: [{ role: 'quit', label: '退出' }] },
    {
      label: '编辑',
      submenu: [
        { role: 'undo', label: '撤销' },
        { role: 'redo', label: '重做' },
        { type: 'separator' },
        { role: 'cut', label: '剪切' },
        { role: 'copy', label: '复制' },
        { role: 'paste', label: '粘贴' },
        { role: 'selectAll', label: '全选' },
      ],
    },
    {
      label: '显示',
      submenu: [
        { role: 'zoomIn', label: '放大' },
        { role: 'zoomOut', label: '缩小' },
        { role: 'resetZoom', label: '实际大小' },
        { role: 'togglefullscreen', label: '全屏' },
        ...developmentItems(isDevelopment),
      ],
    },
    { label: '帮助', submenu: [{ label: '关于', click: about }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function developmentItems(isDevelopment: boolean): MenuItemConstructorOptions[] {
  if (!isDevelopment) return [];
  return [
    { type: 'separator' },
    { role: 'reload', label: '重新载入' },
    { role: 'toggleDevTools', label: '开发者工具' },
  ];
}
