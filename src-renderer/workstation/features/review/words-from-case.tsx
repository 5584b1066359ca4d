import type { CaseRef } from '#shared/domain/case/own-records.ts';
import { text } from '#shared/i18n/index.ts';
import { Identifier } from '../../ui/marks/index.ts';
import { navigate } from '../../ui/navigation/index.ts';

interface WordsFromCaseProps {
  readonly words: string;
  /** The case of the same person that the words speak of; absent when they speak of none. */
  readonly from?: CaseRef | undefined;
}

/** A reason as it is written, in which the number of the case that it rests on leads there. */
export function WordsFromCase({ words, from }: WordsFromCaseProps) {
  const [before = '', ...after] = from ? words.split(from.number) : [words];
  if (!from || after.length === 0) return words;
  return (
    <>
      {before}
      <button
        type="button"
        className="link-button"
        title={text.recheck.open(from.number)}
        onClick={() => navigate({ kind: 'case', caseId: from.caseId })}
      >
        <Identifier value={from.number} />
      </button>
      {after.join(from.number)}
    </>
  );
}
