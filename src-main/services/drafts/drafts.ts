import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { DraftView } from '#shared/ipc/draft-commands.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { findCase } from '../../storage/repositories/cases.ts';
import { draftsOf, dropDrafts, keepDraft } from '../../storage/repositories/drafts.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

/** A person sees what they began themselves, never what others did. */
export function listDrafts(context: CoreContext, staff: Staff, caseId: CaseId): Promise<readonly DraftView[]> {
  return context.storage.read((handle) => draftsOf(handle, { caseId, staffId: staff.id }));
}

/** On the disk when it answers: a keystroke that was answered is not lost with the power. */
export async function keepOrDropDraft(
  context: CoreContext,
  staff: Staff,
  { caseId, place, value }: InputOf<'draft.keep'>,
): Promise<null> {
  await context.storage.write(async (handle) => {
    if (!(await findCase(handle, caseId))) refuse('case_not_found');
    const owner = { caseId, staffId: staff.id };
    if (value === null) await dropDrafts(handle, owner, { places: [place] });
    else await keepDraft(handle, owner, { place, value, savedAt: context.clock.now() });
  });
  return null;
}
