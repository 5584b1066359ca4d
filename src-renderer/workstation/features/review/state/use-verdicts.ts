import { useRef } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { nameOf } from '../points/point-words.ts';
import type { Point } from '../points/points.ts';
import type { Verdict } from './review-state.ts';
import type { YesNoFact } from './rule-facts.ts';
import type { CaseWrite } from './use-case-writes.ts';
import { commandFor, commandToRestore, type VerdictDetails } from './verdict-commands.ts';

export interface Verdicts {
  /** Writes and remembers how it was before. */
  readonly give: (point: Point, verdict: Verdict, details: VerdictDetails) => void;
  readonly answerFact: (fact: YesNoFact, value: boolean, reason: string) => void;
  /** Key of the point that was put back; null when there was nothing. */
  readonly undo: () => string | null;
}

function verdictWord(point: Point, verdict: Verdict): string {
  const words = text.review.dock;
  if (verdict === 'doubt') return words.doubt;
  return verdict === 'yes' ? words.yes[point.kind] : words.no[point.kind];
}

export function useVerdicts(view: CaseView, write: (task: CaseWrite) => void): Verdicts {
  const given = useRef<Point[]>([]);
  return {
    give: (point, verdict, details) => {
      const command = commandFor(view, point, verdict, details);
      if (command === null) return;
      given.current.push(point);
      write({ write: command, said: text.review.said.judged(nameOf(point), verdictWord(point, verdict)) });
    },
    answerFact: (fact, value, reason) => {
      const input = { caseId: view.record.id, changes: { [fact]: value }, reason };
      const answer = value ? text.common.yes : text.common.no;
      const said = text.review.said.judged(text.domain.FACT_NAMES[fact], answer);
      write({ write: { command: 'case.change_facts', input }, said });
    },
    undo: () => {
      const before = given.current.pop();
      const command = before && commandToRestore(view, before);
      if (!before || !command) {
        announce(text.review.said.nothingToUndo);
        return null;
      }
      write({ write: command, said: text.review.said.undone(nameOf(before)) });
      return before.key;
    },
  };
}
