import { text } from '#shared/i18n/index.ts';
import { shanghaiTime } from '#shared/kernel/instant.ts';
import type { Draft } from './use-draft.ts';
import './drafts.css';

/** Says that what stands here was written before, and leads back to a fresh start; nothing where it was not. */
export function DraftNote({ draft }: { readonly draft: Pick<Draft<unknown>, 'restoredAt' | 'discard'> }) {
  const words = text.common.draft;
  if (draft.restoredAt === null) return null;
  return (
    <p className="draft-note" role="status" data-testid="draft-note">
      {words.restored(shanghaiTime(draft.restoredAt).slice(0, 5))}{' '}
      <button type="button" className="link-button" onClick={draft.discard}>
        {words.discard}
      </button>
    </p>
  );
}
