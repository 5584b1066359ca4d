import type { Signer } from '#shared/domain/authenticity/proofs.ts';
import type { CasePolicy } from '#shared/domain/case/case-policy.ts';
import type { Calendar } from '#shared/domain/deadlines/calendar.ts';
import type { Logger } from '../platform/logger.ts';
import type {
  CentrePort,
  Clock,
  DialogPort,
  DisplayPort,
  Ids,
  InboxPort,
  LetterPort,
  Notifier,
  PrinterPort,
  ReadingPort,
} from '../ports.ts';
import type { DocumentStore } from '../storage/documents/document-store.ts';
import type { Storage } from '../storage/handles.ts';
import type { Office } from './office/live-office.ts';

/** What every write needs: the database, the rules' settings, and what makes events. */
export interface CaseContext {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly calendar: Calendar;
  readonly policy: CasePolicy;
  /** What the centre decides for every station; calendar and policy above are its own, and follow it. */
  readonly office: Office;
  readonly logger: Logger;
  /** The station's own key: what it issues is signed by it. */
  readonly signer: Signer;
}

/** What the services work with; the composition root hands it over, tests too. */
export interface CoreContext extends CaseContext {
  readonly documents: DocumentStore;
  readonly centre: CentrePort;
  readonly letters: LetterPort;
  readonly printer: PrinterPort;
  readonly dialogs: DialogPort;
  readonly display: DisplayPort;
  readonly inbox: InboxPort;
  readonly reading: ReadingPort;
  readonly notifier: Notifier;
}
