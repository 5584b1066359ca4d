import type { OfficeChange } from '#shared/central/api.ts';
import type { OfficeDocument } from '#shared/domain/office/office-document.ts';
import { fail, type Reply, succeed } from '#shared/kernel/reply.ts';
import { CentreError } from './api/centre-error.ts';
import type { SyncLoop } from './sync-loop.ts';

/** What the centre says no to, by its own name, as the failure that a person reads. */
const REFUSALS: Readonly<Record<string, string>> = {
  version_conflict: 'setting_changed_meanwhile',
  forbidden: 'right_missing',
  unknown_staff: 'right_missing',
  invalid_body: 'setting_invalid',
};

/** Asks the centre for the next version of an office document, now: nothing of it waits for a better line. */
export async function changeOfficeAtCentre(
  loop: SyncLoop | null,
  change: OfficeChange,
): Promise<Reply<OfficeDocument>> {
  if (loop === null) return fail('setting_needs_network');
  try {
    const { api, clock } = await loop.way();
    const { document } = await api.changeOffice(change);
    loop.status.met(clock.now());
    loop.wake();
    return succeed(document);
  } catch (error) {
    if (!(error instanceof CentreError)) throw error;
    const known = REFUSALS[error.code ?? ''];
    if (known !== undefined) return fail(known);
    if (error.trouble === 'no_centre' || error.trouble === 'not_enrolled') return fail('setting_needs_network');
    if (error.trouble === 'refused' || error.trouble === 'unauthorised') return fail('centre_error');
    loop.status.missed();
    return fail('setting_needs_network');
  }
}
