import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Logger, pinoLogger } from '../platform/logger.ts';

/** Some weeks of an ordinary counter; the one before is kept too. */
const LARGEST = 5 * 1024 * 1024;

/** Opens `logs/workstation.log`. Logs hold no personal data (design.md §7), so they may be sent to whoever helps. */
export function openLog(userData: string): Logger {
  const folder = join(userData, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'workstation.log');
  if (existsSync(file) && statSync(file).size > LARGEST) renameSync(file, join(folder, 'workstation.1.log'));
  return pinoLogger(pino.destination({ dest: file, sync: true, mode: 0o600 }));
}
