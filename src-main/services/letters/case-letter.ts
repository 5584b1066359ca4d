import { type CaseLetter, hasLetter } from '#shared/domain/case/case-letters.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { Clock } from '#shared/domain/deadlines/clock.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { standingOf } from '#shared/domain/materials/material-standing.ts';
import { assertNever } from '#shared/kernel/assert-never.ts';
import { shanghaiDate } from '#shared/kernel/instant.ts';
import type { LetterRequest, ReceiptClock } from '../../ports.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { eventsOf } from '../../storage/repositories/case-events.ts';
import { clocksOf, leadingClock } from '../case/clocks-of.ts';
import type { CoreContext } from '../core-context.ts';
import { ownForClocks, ownRecordsOf } from '../person/own-records.ts';
import { refuse } from '../refused.ts';

function supplementLetter({ office }: LetterContext, record: CaseRecord): LetterRequest {
  const supplement = record.supplements.at(-1);
  if (!supplement) refuse('letter_not_on_record');
  const { items, dueOn, note, requestedOn } = supplement;
  const { materials } = office.packOf(record);
  // As it was said on that day, whatever the office has decided since.
  const pausesClock = supplement.pausesClock ?? office.settings.pauseForSupplement;
  return { kind: 'supplement', record, materials, items, dueOn, note, pausesClock, issuedOn: requestedOn };
}

type LetterContext = Pick<CoreContext, 'clock' | 'calendar' | 'office'>;

async function extensionLetter(context: LetterContext, handle: ReadHandle, record: CaseRecord): Promise<LetterRequest> {
  const extension = record.extensions.at(-1);
  if (!extension) refuse('letter_not_on_record');
  const { ground, reason, dueOn: newDueOn, at } = extension;
  const clocks = clocksOf(context, record, await ownForClocks(handle, record, context.clock.today()));
  const firstDueOn = clocks.find(({ code }) => code === extension.clock)?.firstDueOn ?? newDueOn;
  return { kind: 'extension', record, ground, reason, firstDueOn, newDueOn, issuedOn: shanghaiDate(at) };
}

/** What was paid goes back (domain.md §5): the amount on record, else the fee of the edition that the case came under. */
function refundOf({ office }: LetterContext, record: CaseRecord): number | null {
  const { feePaid, feeAmount } = record.facts;
  if (record.business !== 'recognition' || feePaid !== true) return null;
  return feeAmount ?? office.packOf(record).limits.fee.value;
}

/** The reason stands in the event alone. */
async function notAcceptedLetter(
  context: LetterContext,
  handle: ReadHandle,
  record: CaseRecord,
): Promise<LetterRequest> {
  const events = await eventsOf(handle, record.id, ['confirmed', 'pending']);
  for (const { event } of events.toReversed()) {
    const { action, at } = event;
    if (action.kind === 'not_accepted')
      return {
        kind: 'not_accepted',
        record,
        reason: action.reason,
        refund: refundOf(context, record),
        issuedOn: shanghaiDate(at),
      };
  }
  refuse('letter_not_on_record');
}

function receiptClock({ name, limitDays, dueOn, provisional, extensions }: Clock): ReceiptClock {
  return { name, limitDays, dueOn, provisional, extended: extensions.length > 0 };
}

/** What is here, what is not yet, and by when the office answers: all as of today. */
async function receiptLetter(context: LetterContext, handle: ReadHandle, record: CaseRecord): Promise<LetterRequest> {
  const issuedOn = context.clock.today();
  const pack = context.office.packOf(record);
  const own = await ownRecordsOf(handle, record, issuedOn);
  const checklist = checklistOf(record, context.office.settings, pack, own);
  const missing = checklist.filter((item) => standingOf(record, item).kind === 'missing').map(({ name }) => name);
  const leading = leadingClock(context, record, own);
  const clock = leading && receiptClock(leading);
  return { kind: 'receipt', record, materials: pack.materials, clock, missing, issuedOn };
}

/** The letter as the record has it: set again it reads the same, but for the receipts, which list what is here or out today. */
export async function caseLetter(
  context: LetterContext,
  handle: ReadHandle,
  record: CaseRecord,
  letter: CaseLetter,
): Promise<LetterRequest> {
  if (!hasLetter(record, letter)) refuse('letter_not_on_record');
  switch (letter) {
    case 'supplement':
      return supplementLetter(context, record);
    case 'extension':
      return extensionLetter(context, handle, record);
    case 'not_accepted':
      return notAcceptedLetter(context, handle, record);
    case 'receipt':
      return receiptLetter(context, handle, record);
    case 'handover':
      return { kind: letter, record, issuedOn: context.clock.today() };
    default:
      return assertNever(letter);
  }
}
