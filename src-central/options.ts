import type { CasePolicy } from '#shared/domain/case/case-policy.ts';
import type { Clock } from './platform/clock.ts';

export interface CentreOptions {
  /** A PostgreSQL server; without it PostgreSQL runs inside this process. */
  readonly databaseUrl?: string;
  /** Where files are kept, and the embedded database unless `inMemory`. */
  readonly dataDir: string;
  /** The embedded database lives in memory and is gone with the process: for tests. */
  readonly inMemory?: boolean;
  /** A dumped data directory for the database in memory to start from: saves a test the set-up. */
  readonly databaseImage?: Blob;
  readonly clock?: Clock;
  /** Bearer token of the online hall; without it the applicant's side is open, which only a demo may be. */
  readonly hallToken?: string;
  /** Where the public reaches this centre, e.g. `https://verify.example.cn`: its page for papers is below. */
  readonly publicUrl?: string;
  readonly policy?: CasePolicy;
  /** `silent` by default; what is logged never holds names, numbers of people, addresses with queries, or bodies. */
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}
