import { app } from './app/application.ts';
import { absentModule } from './core/guard.ts';
import { ipcMain } from './ipc/ipc-main.ts';
import { ClipboardItem, clipboard } from './services/clipboard.ts';
import { dialog } from './services/dialog.ts';
import { Menu, MenuItem } from './services/menu.ts';
import { nativeImage } from './services/native-image.ts';
import { nativeTheme } from './services/native-theme.ts';
import { safeStorage } from './services/safe-storage.ts';
import { screen } from './services/screen.ts';
import { crashReporter, globalShortcut, Notification, powerMonitor, shell } from './services/system.ts';
import { utilityProcess } from './services/utility-process.ts';
import { session } from './session/sessions.ts';
import { webContents } from './windows/all-contents.ts';
import { BrowserWindow } from './windows/browser-window.ts';

/** The default session's, as in Electron. */
const protocol = session.defaultSession.protocol;

// Named so that `import { net } from 'electron'` links, and any use of it says which name is missing.
const autoUpdater = absentModule('autoUpdater');
const BaseWindow = absentModule('BaseWindow');
const BrowserView = absentModule('BrowserView');
const contentTracing = absentModule('contentTracing');
const desktopCapturer = absentModule('desktopCapturer');
const inAppPurchase = absentModule('inAppPurchase');
const MessageChannelMain = absentModule('MessageChannelMain');
const net = absentModule('net');
const netLog = absentModule('netLog');
const powerSaveBlocker = absentModule('powerSaveBlocker');
const pushNotifications = absentModule('pushNotifications');
const ShareMenu = absentModule('ShareMenu');
const systemPreferences = absentModule('systemPreferences');
const TouchBar = absentModule('TouchBar');
const Tray = absentModule('Tray');
const View = absentModule('View');
const WebContentsView = absentModule('WebContentsView');
const webFrameMain = absentModule('webFrameMain');

const electron = {
  app,
  autoUpdater,
  BaseWindow,
  BrowserView,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  contentTracing,
  crashReporter,
  desktopCapturer,
  dialog,
  globalShortcut,
  inAppPurchase,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeImage,
  nativeTheme,
  net,
  netLog,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  pushNotifications,
  safeStorage,
  screen,
  session,
  ShareMenu,
  shell,
  systemPreferences,
  TouchBar,
  Tray,
  utilityProcess,
  View,
  webContents,
  WebContentsView,
  webFrameMain,
};

export default electron;
// What `require('electron')` gets.
export {
  app,
  autoUpdater,
  BaseWindow,
  BrowserView,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  contentTracing,
  crashReporter,
  desktopCapturer,
  dialog,
  electron as 'module.exports',
  globalShortcut,
  inAppPurchase,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  Notification,
  nativeImage,
  nativeTheme,
  net,
  netLog,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  pushNotifications,
  ShareMenu,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  TouchBar,
  Tray,
  utilityProcess,
  View,
  WebContentsView,
  webContents,
  webFrameMain,
};
