import type { Logger } from '../platform/logger.ts';
import type { Clock, Notifier } from '../ports.ts';
import type { CentreApi } from './api/centre-api.ts';
import type { StoreChange, SyncFiles, SyncStore } from './ports.ts';

/** What every step of a round works with. */
export interface SyncParts {
  readonly store: SyncStore;
  readonly files: SyncFiles;
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly logger: Logger;
  /** Aborted when the station closes; every step stops between two transactions. */
  readonly signal: AbortSignal;
}

/** The same with the way to the centre, once there is one. */
export interface RoundParts extends SyncParts {
  readonly api: CentreApi;
  readonly centreUrl: string;
  readonly token: string;
}

/** Tells the windows what a transaction changed. */
export function tellChange(notifier: Notifier, change: StoreChange): void {
  for (const caseId of change.cases) notifier.notify({ topic: 'case', caseId });
  if (change.cases.length > 0) {
    notifier.notify({ topic: 'queue', caseId: null });
    notifier.notify({ topic: 'frame', caseId: null });
  }
  if (change.officeChanged) {
    // Dates, signatures and blockers of every case may stand otherwise now.
    for (const topic of ['office', 'queue', 'case', 'frame'] as const) notifier.notify({ topic, caseId: null });
  }
  if (change.staffChanged) notifier.notify({ topic: 'session', caseId: null });
}
