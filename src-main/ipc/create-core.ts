import type { Staff } from '#shared/domain/rights/staff.ts';
import type { CoreContext } from '../services/core-context.ts';
import { type DocumentBytes, documentBytes } from '../services/documents/document-bytes.ts';
import { currentStaff } from '../services/session/current-staff.ts';
import { newSession } from '../services/session/session.ts';
import { tidyUp } from '../services/tidy-up.ts';
import { createDispatch, type Dispatch } from './dispatcher.ts';
import { registerHandlers } from './register-handlers.ts';

export interface Core {
  /** Never throws. */
  readonly dispatch: Dispatch;
  /** Who is signed in; null when nobody. */
  staff(): Staff | null;
  /** A person works at the window: what runs beside it steps back. */
  acted(): void;
  /** What the window may fetch as bytes; asks for a signed-in person itself. */
  readonly documents: DocumentBytes;
  /** Ends the session and closes the database; nothing may be asked afterwards. */
  close(): Promise<void>;
}

export function createCore(context: CoreContext): Core {
  const session = newSession();
  const tidy = tidyUp(context);
  return {
    dispatch: createDispatch({
      handlers: registerHandlers({ context, session }),
      logger: context.logger,
      acted: () => context.reading.acted(),
      currentStaff: () => currentStaff(context, session),
    }),
    staff: () => session.staff(),
    acted: () => context.reading.acted(),
    documents: documentBytes(context, session),
    async close() {
      session.end();
      await tidy;
      await context.storage.close();
    },
  };
}
