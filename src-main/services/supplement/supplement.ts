import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { SecondNotice } from '#shared/domain/case/case-record.ts';
import { openSupplement } from '#shared/domain/case/find-in-case.ts';
import { supplementDueOn } from '#shared/domain/deadlines/compute-deadlines.ts';
import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import { findNeedless } from '#shared/domain/materials/requested-items.ts';
import { draftSupplement } from '#shared/domain/results/draft-supplement.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { CaseView, SupplementDraft } from '#shared/ipc/views/case-view.ts';
import type { LetterPreview } from '#shared/ipc/views/work-views.ts';
import type { CaseId, SupplementId } from '#shared/kernel/ids.ts';
import { actorOf } from '../actor.ts';
import { actOnCase } from '../case/act-on-case.ts';
import { assessCase } from '../case/assess-case.ts';
import { gatherCase } from '../case/gather-case.ts';
import type { CoreContext } from '../core-context.ts';
import { previewLetter } from '../letters/preview-letter.ts';
import { printAfterStep } from '../letters/print-letter.ts';
import { Refused, refuse } from '../refused.ts';
import { checkPerson } from '../session/check-person.ts';
import type { Session } from '../session/session.ts';

export async function draftOfSupplement(context: CoreContext, caseId: CaseId): Promise<SupplementDraft> {
  const gathered = await context.storage.read((handle) => gatherCase(handle, caseId, context.clock.today()));
  const { checklist, rules, comparisons } = assessCase(context, gathered);
  return {
    items: draftSupplement(gathered.record, checklist, rules, comparisons, context.office.packOf(gathered.record)),
    dueOn: supplementDueOn(context.calendar, context.clock.today(), context.office.settings.supplementDays),
    pausesClock: context.office.settings.pauseForSupplement,
  };
}

export async function previewSupplement(
  context: CoreContext,
  { caseId, items, dueOn, note }: InputOf<'supplement.preview'>,
): Promise<LetterPreview> {
  const { record } = await context.storage.read((handle) => gatherCase(handle, caseId, context.clock.today()));
  const { materials } = context.office.packOf(record);
  const issuedOn = context.clock.today();
  const pausesClock = context.office.settings.pauseForSupplement;
  return previewLetter(context, { kind: 'supplement', record, materials, items, dueOn, note, pausesClock, issuedOn });
}

function wordsOf({ row, shortName, why }: ChecklistItem): Record<string, string> {
  return { row: String(row), name: shortName, why };
}

/** 再次补正: a supervisor gives a reason, number and password here, whoever is signed in, and the session stays as it is. */
async function approveAgain(
  context: CoreContext,
  session: Session,
  { reason, supervisorNumber, supervisorPassword }: NonNullable<InputOf<'supplement.request'>['again']>,
): Promise<SecondNotice> {
  const checked = await session.alone(() => checkPerson(context, 'signature', supervisorNumber, supervisorPassword));
  if (!checked.ok) throw new Refused({ ...checked.failure, field: 'supervisorPassword' });
  if (checked.value.staff.role !== 'supervisor') refuse('not_a_supervisor', {}, 'supervisorNumber');
  return { reason, approvedBy: actorOf(checked.value.staff) };
}

/** 补正: one notice for all gaps, printed once the step is saved. A date that has passed would ask for the impossible. */
export async function requestSupplement(
  context: CoreContext,
  session: Session,
  staff: Staff,
  { caseId, items, dueOn, note, again }: InputOf<'supplement.request'>,
): Promise<OutputOf<'supplement.request'>> {
  if (dueOn < context.clock.today()) refuse('supplement_due_passed', {}, 'dueOn');
  const approved = again && (await approveAgain(context, session, again));
  const view = await actOnCase(context, staff, caseId, async (_record, handle): Promise<CaseAction> => {
    const { checklist } = assessCase(context, await gatherCase(handle, caseId, context.clock.today()));
    const needless = findNeedless(items, checklist);
    if (needless) refuse('supplement_row_spared', wordsOf(needless.row), `items.${needless.index}.materialRow`);
    const pausesClock = context.office.settings.pauseForSupplement;
    const notice = { supplementId: context.ids.next<SupplementId>(), items, dueOn, note, pausesClock };
    return { kind: 'supplement_requested', ...notice, ...(approved && { again: approved }) };
  });
  return { case: view, letter: await printAfterStep(context, caseId, 'supplement') };
}

/** 收到补正: the applicant handed it in at the counter; files that came meanwhile were marked as its answer. */
export function answerSupplement(context: CoreContext, staff: Staff, caseId: CaseId): Promise<CaseView> {
  return actOnCase(context, staff, caseId, (record): CaseAction => {
    const open = openSupplement(record) ?? refuse('supplement_not_open');
    return { kind: 'supplement_answered', supplementId: open.id };
  });
}
