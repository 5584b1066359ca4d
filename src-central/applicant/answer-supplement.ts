import type { z } from 'zod';
import type { supplementAnswer } from '#shared/central/api.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import type { EventId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { appendAccepted } from '../cases/append-events.ts';
import { lockCaseByNumber } from '../cases/case-repository.ts';
import type { WireEvent, WireRecord } from '../cases/wire.ts';
import type { CentreContext } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import { newId } from '../platform/new-id.ts';
import { attachedDocuments } from './attached-documents.ts';
import { foldOwnEvents } from './fold-own-events.ts';
import { assertOwner, type Progress, progressOf } from './progress.ts';

type Answer = z.output<typeof supplementAnswer>;
type Action = WireEvent['action'];

/** Takes the applicant's answer to an open supplement request: its files first, then the word that it is complete. */
export async function answerSupplement(
  { database, clock }: CentreContext,
  number: string,
  answer: Answer,
): Promise<Progress> {
  const now = clock();
  return database.transaction().execute(async (write) => {
    const record: WireRecord = assertOwner(await lockCaseByNumber(write, number), answer.idNumber);
    if (record.state.kind !== 'supplement_requested') {
      throw new ProblemError(409, 'not_waiting', '该申请目前没有待补正的通知，无需补交材料。');
    }
    const { supplementId } = record.state;
    const actor: Actor = { kind: 'applicant', staffId: null, name: record.applicant.name, role: null };
    const documents = await attachedDocuments(write, answer.files, { actor, now, supplementId });
    const added = documents.map((document): Action => ({ kind: 'document_added', document, replaces: null }));
    const actions: readonly Action[] = [...added, { kind: 'supplement_answered', supplementId }];
    const events = actions.map(
      (action, index): WireEvent => ({
        id: newId<EventId>(now),
        caseId: record.id,
        revision: record.revision + 1 + index,
        at: toInstant(now),
        actor,
        action,
      }),
    );
    const after = foldOwnEvents(record, events);
    const stored = events.map((event) => ({ event, stationId: null }));
    await appendAccepted(write, after, stored, now);
    return progressOf(after);
  });
}
