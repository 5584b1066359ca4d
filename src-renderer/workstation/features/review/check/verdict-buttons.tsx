import { text } from '#shared/i18n/index.ts';
import type { Point } from '../points/points.ts';
import { useReview } from '../state/review-context.ts';
import type { Verdict } from '../state/review-state.ts';

interface VerdictButtonProps {
  readonly verdict: Verdict;
  readonly word: string;
  readonly keyName: string;
}

function VerdictButton({ verdict, word, keyName }: VerdictButtonProps) {
  const { judge, mayJudge } = useReview();
  return (
    <button
      type="button"
      className={`verdict verdict-${verdict}`}
      aria-keyshortcuts={keyName}
      disabled={!mayJudge}
      onClick={() => judge(verdict)}
    >
      {word}
      <span className="kbd" aria-hidden="true">
        {keyName}
      </span>
    </button>
  );
}

/** 合格, and more: somebody at the counter held the paper against its original. */
function OriginalButton() {
  const { judgeOriginal, mayJudge } = useReview();
  return (
    <button
      type="button"
      className="verdict verdict-yes"
      aria-keyshortcuts="O"
      disabled={!mayJudge}
      onClick={judgeOriginal}
    >
      {text.review.dock.original}
      <span className="kbd" aria-hidden="true">
        O
      </span>
    </button>
  );
}

/** Cut on a narrow screen; the whole stands in its title. */
function Note({ words }: { readonly words: string }) {
  return (
    <span className="dock-note" title={words}>
      {words}
    </span>
  );
}

export function VerdictButtons({ point }: { readonly point: Point }) {
  const { mayJudge, view } = useReview();
  const words = text.review.dock;
  const isUnstarted = mayJudge && !view.permitted.includes('material_judged');
  return (
    <div className="verdicts">
      <VerdictButton verdict="yes" word={words.yes[point.kind]} keyName="Y" />
      {point.kind === 'material' && <OriginalButton />}
      <VerdictButton verdict="no" word={words.no[point.kind]} keyName="N" />
      <VerdictButton verdict="doubt" word={words.doubt} keyName="D" />
      {!mayJudge && <Note words={words.readOnly} />}
      {isUnstarted && <Note words={words.startFirst} />}
    </div>
  );
}
