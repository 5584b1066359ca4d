import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { text } from '#shared/i18n/index.ts';
import { earlierResults } from '../current-result.ts';
import { ResultFacts } from './result-facts.tsx';

/** A wrong result is never edited: it stays here beside the right one. */
export function EarlierResults({ record }: { readonly record: CaseRecord }) {
  const earlier = earlierResults(record);
  if (earlier.length === 0) return null;
  return (
    <section className="earlier" aria-label={text.result.earlier}>
      <h2>{text.result.earlier}</h2>
      {earlier.map((result) => (
        <ResultFacts key={result.id} result={result} />
      ))}
    </section>
  );
}
