import { hostname } from 'node:os';
import { app, dialog, safeStorage, session } from 'electron';
import { shellText } from '#shared/i18n/zh-cn/shell.ts';
import { serveHosts } from './app/app-protocol.ts';
import { catchStrays } from './app/crashes.ts';
import { createCustomerDisplay } from './app/customer-display/display-window.ts';
import { demoClock } from './app/demo-clock.ts';
import { createDialogs } from './app/dialogs.ts';
import { openInbox } from './app/inbox-folder.ts';
import { serveBridge } from './app/ipc-bridge.ts';
import { openLog } from './app/log-file.ts';
import { installMenu } from './app/menu.ts';
import { createNotifier } from './app/notices.ts';
import { readingOpener } from './app/open-reading.ts';
import { PATHS } from './app/paths.ts';
import { createPrinter } from './app/printing.ts';
import { registerAppScheme, WORKSTATION_HOST } from './app/scheme.ts';
import { systemSecrets } from './app/secrets.ts';
import { hardenContents, hardenSession } from './app/session-security.ts';
import { readSettings } from './app/settings.ts';
import { quitInOrder } from './app/shutdown.ts';
import { StationGate } from './app/station-gate.ts';
import { settleUserData } from './app/user-data.ts';
import { workstationHost } from './app/workstation-host.ts';
import { WorkstationWindow } from './app/workstation-window.ts';
import { createLetterPress } from './letters/letter-press.ts';
import { systemClock } from './platform/clock.ts';
import { fileSecrets } from './platform/secrets.ts';

const TITLE = shellText.program;
/** The letters' page comes after the desk: nobody prints in the first seconds, and who does has it opened at once. */
const WARM_AFTER_MS = 12_000;

registerAppScheme();
process.umask(0o077);
app.setName(TITLE);
const userData = settleUserData(app, process.argv);
if (app.requestSingleInstanceLock()) start();
else app.quit();

/** The composition root: gathers, wires, nothing else. */
function start(): void {
  const { isPackaged } = app;
  const logger = openLog(userData);
  const settings = readSettings({ userData, env: process.env, isPackaged, hostName: hostname() });
  for (const complaint of settings.complaints) logger.warn('setting_refused', { complaint });
  const devServer = isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
  const clock = settings.now === null ? systemClock() : demoClock(settings.now, settings.clockStands);
  const report = (error: unknown): void => logger.error('app_error', error);

  const window = new WorkstationWindow({
    title: TITLE,
    devServer,
    isDevelopment: !isPackaged,
    logger,
    retry: () => void gate.start().then(() => gate.failure === null && window.showDesk()),
    closed: () => app.quit(),
    loading: () => display.clear(),
    acted: () => gate.current?.core.acted(),
  });
  const notifier = createNotifier(() => window.contents);
  const display = createCustomerDisplay({
    desk: () => window.browserWindow,
    closed: () => notifier.notify({ topic: 'display', caseId: null }),
    report,
  });
  const press = createLetterPress({ renderer: PATHS.renderer, report });
  const inbox = openInbox({
    folder: settings.inbox,
    now: clock.now,
    changed: () => notifier.notify({ topic: 'frame', caseId: null }),
    report,
  });
  const secrets = systemSecrets({
    folder: userData,
    isPackaged,
    safeStorage,
    developmentFallback: fileSecrets(userData),
    warn: (message) => logger.warn('secrets', { message }),
  });
  const openReading = readingOpener((error, what) => logger.error('reading_error', error, { what }));
  const gate = new StationGate(
    async () => {
      // Loaded beside the window, which is there first.
      const { openStation, createSync } = await import('./app/open-station.ts');
      return openStation({
        folder: userData,
        secrets,
        sync: createSync({ ...settings, clock, notifier, logger }),
        clock,
        logger,
        notifier,
        inbox,
        letters: press,
        printer: createPrinter({ printer: settings.printer, report }),
        dialogs: createDialogs(() => window.browserWindow),
        display,
        createReading: openReading,
      });
    },
    (code, error) => {
      logger.error('station_not_opened', error, { code });
      window.showFailure();
    },
  );

  catchStrays(app, logger);
  hardenContents(app, devServer);
  quitInOrder(
    app,
    async () => {
      display.close();
      press.close();
      await gate.close();
      await inbox.close();
    },
    report,
  );
  app.on('second-instance', () => window.focus());
  serveBridge({
    contents: () => window.contents,
    devServer,
    call: (command, input) => gate.call(command, input),
    report: (error, command) => logger.error('bridge_error', error, { command }),
    refused: (reason) => logger.warn('bridge_refused', { reason }),
  });

  void app.whenReady().then(() => {
    hardenSession(session.defaultSession, { devServer });
    const host = workstationHost({
      documents: () => gate.current?.core.documents ?? null,
      letters: press,
      failure: () => gate.failure ?? 'window_lost',
      version: app.getVersion(),
      devServer,
    });
    serveHosts(session.defaultSession, { [WORKSTATION_HOST]: host }, report);
    installMenu(!isPackaged, () => {
      void dialog.showMessageBox({
        title: TITLE,
        message: `${TITLE} ${app.getVersion()}`,
        buttons: [shellText.accept],
      });
    });
    window.open();
    void gate.start().then(() => setTimeout(() => void press.warm().catch(report), WARM_AFTER_MS));
  });
}
