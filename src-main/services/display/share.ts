import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { DisplayContent } from '#shared/ipc/customer-display.ts';
import type { DisplayView } from '#shared/ipc/display-commands.ts';
import { draftsOf } from '../../storage/repositories/drafts.ts';
import { assessCase } from '../case/assess-case.ts';
import { gatherCase } from '../case/gather-case.ts';
import type { CoreContext } from '../core-context.ts';
import { draftOfSupplement } from '../supplement/supplement.ts';
import { fieldsContent, receiptContent, supplementContent } from './display-content.ts';

async function contentOf(
  context: CoreContext,
  staff: Staff,
  { caseId, part }: InputOf<'display.show'>,
): Promise<DisplayContent> {
  const gathered = await context.storage.read((handle) => gatherCase(handle, caseId, context.clock.today()));
  const { record } = gathered;
  switch (part) {
    case 'fields':
      return fieldsContent(record, assessCase(context, gathered).comparisons);
    case 'supplement': {
      const drafts = await context.storage.read((handle) => draftsOf(handle, { caseId, staffId: staff.id }));
      const written = drafts.find(({ place }) => place === 'supplement')?.value ?? null;
      return supplementContent(record, written, await draftOfSupplement(context, caseId));
    }
    case 'receipt':
      return receiptContent(record);
  }
}

export function viewDisplay({ display }: CoreContext): DisplayView {
  return { showing: display.showing() };
}

export async function showOnDisplay(
  context: CoreContext,
  staff: Staff,
  input: InputOf<'display.show'>,
): Promise<DisplayView> {
  context.display.show(await contentOf(context, staff, input), input);
  context.notifier.notify({ topic: 'display', caseId: null });
  return viewDisplay(context);
}

/** The welcome stands there again; also whenever a person leaves the desk. */
export function clearDisplay(context: CoreContext): DisplayView {
  context.display.clear();
  context.notifier.notify({ topic: 'display', caseId: null });
  return viewDisplay(context);
}
