import type { HandlerParts, Handlers } from './handler.ts';
import { caseHandlers } from './handlers/case.ts';
import { catalogueHandlers } from './handlers/catalogue.ts';
import { diaryHandlers } from './handlers/diary.ts';
import { displayHandlers } from './handlers/display.ts';
import { draftHandlers } from './handlers/draft.ts';
import { intakeHandlers } from './handlers/intake.ts';
import { personHandlers } from './handlers/person.ts';
import { queueHandlers } from './handlers/queue.ts';
import { readingHandlers } from './handlers/reading.ts';
import { recheckHandlers } from './handlers/recheck.ts';
import { reportHandlers } from './handlers/report.ts';
import { resultHandlers } from './handlers/result.ts';
import { sessionHandlers } from './handlers/session.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { staffHandlers } from './handlers/staff.ts';
import { supplementHandlers } from './handlers/supplement.ts';
import { syncHandlers } from './handlers/sync.ts';
import { verifyHandlers } from './handlers/verify.ts';

/** Every area once; which of their rows write is said by the contract. A test holds that no row has two handlers. */
export const AREAS = [
  sessionHandlers,
  queueHandlers,
  caseHandlers,
  intakeHandlers,
  readingHandlers,
  supplementHandlers,
  resultHandlers,
  syncHandlers,
  reportHandlers,
  staffHandlers,
  settingsHandlers,
  catalogueHandlers,
  recheckHandlers,
  personHandlers,
  draftHandlers,
  verifyHandlers,
  displayHandlers,
  diaryHandlers,
] as const;

/** A row without a handler does not compile. */
export function registerHandlers(parts: HandlerParts): Handlers {
  return {
    ...sessionHandlers(parts),
    ...queueHandlers(parts),
    ...caseHandlers(parts),
    ...intakeHandlers(parts),
    ...readingHandlers(parts),
    ...supplementHandlers(parts),
    ...resultHandlers(parts),
    ...syncHandlers(parts),
    ...reportHandlers(parts),
    ...staffHandlers(parts),
    ...settingsHandlers(parts),
    ...catalogueHandlers(parts),
    ...recheckHandlers(parts),
    ...personHandlers(parts),
    ...draftHandlers(parts),
    ...verifyHandlers(parts),
    ...displayHandlers(parts),
    ...diaryHandlers(parts),
  };
}
