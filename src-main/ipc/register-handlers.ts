import type { HandlerParts, Handlers } from './handler.ts';
import { caseHandlers } from './handlers/case.ts';
import { intakeHandlers } from './handlers/intake.ts';
import { queueHandlers } from './handlers/queue.ts';
import { readingHandlers } from './handlers/reading.ts';
import { sessionHandlers } from './handlers/session.ts';
import { staffHandlers } from './handlers/staff.ts';

/** Every area once. A row without a handler, and a handler without a row, do not compile. */
export const AREAS = [sessionHandlers, queueHandlers, caseHandlers, intakeHandlers, readingHandlers, staffHandlers];

export function registerHandlers(parts: HandlerParts): Partial<Handlers> {
  return {
    ...sessionHandlers(parts),
    ...queueHandlers(parts),
    ...caseHandlers(parts),
    ...intakeHandlers(parts),
    ...readingHandlers(parts),
    ...staffHandlers(parts),
  };
}
