import type { Logger } from '../platform/logger.ts';
import type { CentrePort, Clock, Notifier } from '../ports.ts';
import { trustSystemCertificates } from './api/trust-system.ts';
import { CentreStatus } from './centre-status.ts';
import { changeOfficeAtCentre } from './change-office.ts';
import type { EnrolmentSettings } from './enrol.ts';
import { Postponed } from './files/postponed.ts';
import type { SyncFiles, SyncStore } from './ports.ts';
import { signInAtCentre } from './sign-in.ts';
import { SyncLoop } from './sync-loop.ts';
import type { SyncPace } from './sync-pace.ts';

export interface SyncOptions extends EnrolmentSettings, SyncPace {
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly logger: Logger;
}

export interface Sync {
  /** What the services see; answers before `start` too. */
  readonly port: CentrePort;
  /** Begins to work on an open storage: what a crash left half-sent waits again. */
  start(store: SyncStore, files: SyncFiles): Promise<void>;
  /** Ends requests under way and waits for the last transaction; the storage may be closed afterwards. */
  stop(): Promise<void>;
}

/** Without it the packaged authorities still hold; a private one is then refused by name. */
function trustSystem(logger: Logger): void {
  try {
    logger.info('system_certificates', { authorities: trustSystemCertificates() });
  } catch (error) {
    logger.error('system_certificates', error);
  }
}

export function createSync(options: SyncOptions): Sync {
  const status = new CentreStatus(options.notifier);
  const stopping = new AbortController();
  let loop: SyncLoop | null = null;

  return {
    port: {
      status: () => status.read(),
      signIn: (number, password) => signInAtCentre(loop, number, password),
      changeOffice: (change) => changeOfficeAtCentre(loop, change),
      wake: () => loop?.wake(),
    },
    async start(store, files) {
      const { clock, notifier, logger } = options;
      const parts = { store, files, clock, notifier, logger, signal: stopping.signal };
      const returned = await store.releaseInterrupted();
      if (returned > 0) logger.info('sync_released_interrupted', { commands: returned });
      status.recall(await store.lastContact());
      if (options.centreUrl?.startsWith('https:')) trustSystem(logger);
      loop = new SyncLoop({ parts, settings: options, status, postponed: new Postponed(), pace: options });
      loop.wake();
    },
    async stop() {
      stopping.abort();
      await loop?.ended();
    },
  };
}
