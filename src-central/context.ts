import type { CasePolicy } from '#shared/domain/case/case-policy.ts';
import type { Database } from './database/handle.ts';
import type { FileStore } from './files/file-store.ts';
import type { Logger } from './http/logging.ts';
import type { Clock } from './platform/clock.ts';

/** What every route may use. */
export interface CentreContext {
  readonly database: Database;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Null: the office's settings say; a test may say otherwise. */
  readonly policy: CasePolicy | null;
  /** Null: the applicant's side asks for no token. */
  readonly hallToken: string | null;
  /** What stands before a code in a QR, in capitals; null: the office has no page for the public. */
  readonly verifyAddress: string | null;
  /** Unfinished tus uploads. */
  readonly uploadsDir: string;
}
