import type { z } from 'zod';
import type { applicationReply, applicationRequest } from '#shared/central/api.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import type { CaseId, EventId } from '#shared/kernel/ids.ts';
import { shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import { appendAccepted } from '../cases/append-events.ts';
import type { WireEvent } from '../cases/wire.ts';
import type { CentreContext } from '../context.ts';
import type { Write } from '../database/handle.ts';
import { nextCaseNumber } from '../numbers/case-number.ts';
import { takeNumber } from '../numbers/use-number.ts';
import { newId } from '../platform/new-id.ts';
import { attachedDocuments } from './attached-documents.ts';
import { assertSound } from './check-application.ts';
import { foldOwnEvents } from './fold-own-events.ts';
import { onlyOnce } from './only-once.ts';

type Application = z.output<typeof applicationRequest>;
type Reply = z.output<typeof applicationReply>;

/** An applicant's own account, or the employer's, speaks through the online hall. */
function actorOf({ applicant, submitter }: Application): Actor {
  const name = submitter.kind === 'organisation' ? submitter.name : applicant.name;
  return { kind: 'applicant', staffId: null, name, role: null };
}

async function receivedEvent(write: Write, application: Application, now: number): Promise<WireEvent> {
  const { business, applicant, submitter, facts } = application;
  const actor = actorOf(application);
  const at = toInstant(now);
  const submittedOn = shanghaiDate(at);
  const documents = await attachedDocuments(write, application.files, { actor, now, supplementId: null });
  const number = await nextCaseNumber(write, business, submittedOn, now);
  const received = { number, business, channel: 'online' as const, applicant, submitter, facts, submittedOn };
  return {
    id: newId<EventId>(now),
    caseId: newId<CaseId>(now),
    revision: 1,
    at,
    actor,
    action: { kind: 'received', ...received, documents },
  };
}

/** Takes an application in: the case exists, with its number, in the same moment as the answer says so. */
export async function submitApplication(
  { database, clock }: CentreContext,
  application: Application,
  idempotencyKey: string | null,
): Promise<Reply> {
  const now = clock();
  return database.transaction().execute((write) =>
    onlyOnce(write, idempotencyKey, application, async () => {
      assertSound(application, shanghaiDate(toInstant(now)));
      const event = await receivedEvent(write, application, now);
      const record = foldOwnEvents(null, [event]);
      const isFree = await takeNumber(write, record.number, record.id, now);
      if (!isFree) throw new Error('a number of the centre was used by somebody else');
      await appendAccepted(write, record, [{ event, stationId: null }], now);
      return { caseId: record.id, number: record.number, submittedOn: record.submittedOn };
    }),
  );
}
