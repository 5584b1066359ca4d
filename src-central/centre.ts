import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CentreContext } from './context.ts';
import type { Database } from './database/handle.ts';
import { migrate } from './database/migrate.ts';
import { type DatabaseChoice, openDatabase } from './database/open-database.ts';
import { openFileStore } from './files/file-store.ts';
import { buildApp, type CentreApp } from './http/app.ts';
import { createLogger, type Logger } from './http/logging.ts';
import type { CentreOptions } from './options.ts';
import type { Clock } from './platform/clock.ts';
import { verifyAddressOf } from './verification/verify-address.ts';

/** How long requests under way may take to finish at the end. */
const CLOSE_GRACE_MS = 5000;

export interface Centre extends CentreContext {
  readonly app: CentreApp;
  /** Finishes what is under way, then lets go of the database. */
  close(): Promise<void>;
}

function chooseDatabase(options: CentreOptions, logger: Logger): DatabaseChoice {
  if (options.databaseUrl !== undefined) {
    const onIdleError = () => logger.warn('an idle database connection was lost');
    return { kind: 'server', url: options.databaseUrl, onIdleError };
  }
  if (!options.inMemory) return { kind: 'directory', path: join(options.dataDir, 'database') };
  return options.databaseImage ? { kind: 'memory', image: options.databaseImage } : { kind: 'memory' };
}

async function assemble(options: CentreOptions, database: Database, logger: Logger, clock: Clock): Promise<Centre> {
  await migrate(database);
  const files = await openFileStore(join(options.dataDir, 'files'));
  const context: CentreContext = {
    database,
    files,
    clock,
    logger,
    policy: options.policy ?? null,
    hallToken: options.hallToken ?? null,
    verifyAddress: options.publicUrl === undefined ? null : verifyAddressOf(options.publicUrl),
    uploadsDir: join(options.dataDir, 'uploads'),
  };
  const app = await buildApp(context);
  const close = async () => {
    // An upload that never ends must not keep the centre from stopping; the station goes on with it later.
    const hurry = setTimeout(() => app.server.closeAllConnections(), CLOSE_GRACE_MS);
    await app.close();
    clearTimeout(hurry);
    await database.destroy();
  };
  return { ...context, app, close };
}

/** Opens the centre: database up to date, files in place, application ready to listen. */
export async function createCentre(options: CentreOptions): Promise<Centre> {
  const logger = createLogger(options.logLevel ?? 'silent');
  await mkdir(options.dataDir, { recursive: true });
  const database = await openDatabase(chooseDatabase(options, logger));
  try {
    return await assemble(options, database, logger, options.clock ?? Date.now);
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
