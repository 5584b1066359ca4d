import { app, type BrowserWindow, session } from 'electron';
import { fail } from '#shared/kernel/reply.ts';
import { serveHosts } from './app/app-protocol.ts';
import { serveBridge } from './app/ipc-bridge.ts';
import { addressOf, createMainWindow } from './app/main-window.ts';
import { registerAppScheme, WORKSTATION_HOST } from './app/scheme.ts';
import { hardenContents, hardenSession } from './app/session-security.ts';
import { settleUserData } from './app/user-data.ts';
import { workstationHost } from './app/workstation-host.ts';
import { createLetterPress } from './letters/letter-press.ts';

registerAppScheme();
settleUserData(app, process.argv);
const devServer = null;
hardenContents(app, devServer);
await app.whenReady();
hardenSession(session.defaultSession, { devServer });
const press = createLetterPress((error) => console.error(error));
serveHosts(session.defaultSession, { [WORKSTATION_HOST]: workstationHost(() => null, press) }, (error) => console.error(error));
let window: BrowserWindow | null = null;
serveBridge({
  contents: () => window?.webContents ?? null,
  devServer,
  call: async () => fail('starting'),
  report: (error) => console.error(error),
  refused: (reason) => console.error(reason),
});
window = createMainWindow('留服柜台工作站', true);
await window.loadURL(addressOf(devServer));
