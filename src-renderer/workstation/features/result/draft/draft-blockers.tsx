import type { Blocker } from '#shared/domain/results/blocker.ts';
import { text } from '#shared/i18n/index.ts';

/** What must be settled in the review first; a refusal may be proposed whatever is missing, and has none. */
export function DraftBlockers({ blockers }: { readonly blockers: readonly Blocker[] }) {
  if (blockers.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls a long list, too.
    <section className="draft-blockers" aria-label={text.result.blocked} tabIndex={0}>
      <h2>
        {text.result.blocked} {blockers.length}
      </h2>
      <ol>
        {blockers.map((blocker) => (
          <li key={`${blocker.target.kind} ${blocker.target.key} ${blocker.text}`}>✗ {blocker.text}</li>
        ))}
      </ol>
    </section>
  );
}
