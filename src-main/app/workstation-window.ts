import type { BrowserWindow, WebContents } from 'electron';
import type { Logger } from '../platform/logger.ts';
import { reviveWindow } from './crashes.ts';
import { addressOf, createMainWindow, focusWindow } from './main-window.ts';
import { WORKSTATION_ORIGIN } from './scheme.ts';
import { STARTUP_FAILURE_PATH, STARTUP_RETRY_PATH } from './startup-failure.ts';

export interface WindowOptions {
  readonly title: string;
  readonly devServer: string | null;
  readonly isDevelopment: boolean;
  readonly logger: Logger;
  /** The person asked on the failure page to try again. */
  retry(): void;
  closed(): void;
  /** Its page is loaded anew: whatever it was in the middle of is over. */
  loading(): void;
  /** A key was pressed in it. */
  acted(): void;
}

/** The one window of the station, and what it shows: the desk, or why there is none. */
export class WorkstationWindow {
  readonly #options: WindowOptions;
  #window: BrowserWindow | null = null;

  constructor(options: WindowOptions) {
    this.#options = options;
  }

  get browserWindow(): BrowserWindow | null {
    return this.#window;
  }

  get contents(): WebContents | null {
    return this.#window?.webContents ?? null;
  }

  open(): void {
    const { title, isDevelopment, logger } = this.#options;
    const window = createMainWindow(title, isDevelopment);
    this.#window = window;
    window.on('closed', () => {
      this.#window = null;
      this.#options.closed();
    });
    window.webContents.on('will-navigate', (event) => {
      if (event.url !== `${WORKSTATION_ORIGIN}${STARTUP_RETRY_PATH}`) return;
      event.preventDefault();
      this.#options.retry();
    });
    window.webContents.on('before-input-event', () => this.#options.acted());
    reviveWindow(
      window,
      () => this.showDesk(),
      () => this.showFailure(),
      logger,
    );
    this.showDesk();
  }

  showDesk(): void {
    this.#load(addressOf(this.#options.devServer));
  }

  showFailure(): void {
    this.#load(`${WORKSTATION_ORIGIN}${STARTUP_FAILURE_PATH}`);
  }

  focus(): void {
    if (this.#window) focusWindow(this.#window);
  }

  /** A load that a newer load overtakes is no error. */
  #load(address: string): void {
    this.#options.loading();
    this.#window?.loadURL(address).catch((error: unknown) => {
      const isOvertaken = error instanceof Error && error.message.includes('ERR_ABORTED');
      if (!isOvertaken) this.#options.logger.error('window_load_failed', error);
    });
  }
}
