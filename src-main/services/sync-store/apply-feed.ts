import type { FeedEntry } from '#shared/central/api.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { readMeta, writeMeta } from '../../storage/repositories/meta.ts';
import { saveStaff } from '../../storage/repositories/staff.ts';
import type { StoreChange } from '../../sync/ports.ts';
import type { CaseContext } from '../core-context.ts';
import { takeOfficeDocument } from '../office/take-document.ts';
import { confirmEvent } from './confirm-event.ts';
import { rebuildCase } from './rebuild-case.ts';

/** Entries, cases and cursor in one transaction: a power cut repeats a page of the feed or does not, never a part. */
export function applyFeed(
  context: CaseContext,
  entries: readonly FeedEntry[],
  nextCursor: number,
): Promise<StoreChange> {
  return context.storage.write(async (handle) => {
    const cursor = Number((await readMeta(handle, 'cursor')) ?? '0');
    const fresh = entries.filter((entry) => entry.cursor > cursor);
    const cases = new Set<CaseId>();
    let staffChanged = false;
    let officeChanged = false;
    for (const entry of fresh) {
      if (entry.kind === 'staff') {
        await saveStaff(handle, entry.staff);
        staffChanged = true;
      } else if (entry.kind === 'office') {
        officeChanged = (await takeOfficeDocument(context, handle, entry.document)) || officeChanged;
      } else if (await confirmEvent(context, handle, entry.event)) {
        cases.add(entry.event.caseId);
      }
    }
    for (const caseId of cases) await rebuildCase(context, handle, caseId);
    if (nextCursor > cursor) await writeMeta(handle, 'cursor', String(nextCursor));
    if (fresh.length > 0) {
      await appendAudit(handle, {
        at: context.clock.now(),
        kind: 'feed_applied',
        actor: null,
        caseId: null,
        detail: { after: cursor, to: nextCursor, entries: fresh.length },
      });
    }
    return { cases: [...cases], staffChanged, officeChanged };
  });
}
