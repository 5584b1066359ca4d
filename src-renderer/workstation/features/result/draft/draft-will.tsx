import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';

interface DraftWillProps {
  readonly view: CaseView;
  readonly may: boolean;
  /** How many papers are chosen. */
  readonly papers: number;
  readonly blockers: number;
  readonly missing: readonly string[];
  /** A refusal, which nothing stands in the way of, is among the kinds. */
  readonly mayRefuse: boolean;
}

/** What pressing the button will do, or the first thing that it still waits for. */
export function DraftWill({ view, may, papers, blockers, missing, mayRefuse }: DraftWillProps) {
  const { state } = view.record;
  return <p className="screen-will">{words()}</p>;

  function words(): string {
    const {
      notNow,
      blockedBy,
      chooseOne,
      missing: missingWords,
      refusalsFree,
      secondSignature,
      ownSignature,
    } = text.result;
    if (!may) return notNow(text.domain.STATE_NAMES[state.kind]);
    if (papers === 0) return chooseOne;
    if (blockers > 0) return `${blockedBy(blockers)}${mayRefuse ? refusalsFree : ''}`;
    if (missing.length > 0) return missingWords(missing.join('、'));
    return view.secondSignature ? secondSignature : ownSignature;
  }
}
