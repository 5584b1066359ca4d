import { useRef } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { nameOf } from '../points/point-words.ts';
import type { Point } from '../points/points.ts';
import type { Verdict } from './review-state.ts';
import type { YesNoFact } from './rule-facts.ts';
import type { CaseCommand, CaseWrite } from './use-case-writes.ts';
import { commandFor, commandToRestore, type VerdictDetails } from './verdict-commands.ts';

/** A verdict that was given, and what brings back the word before it. */
interface Given {
  readonly point: Point;
  readonly restore: CaseCommand;
}

export interface Verdicts {
  /** Writes and remembers how it was before. */
  readonly give: (point: Point, verdict: Verdict, details: VerdictDetails) => void;
  /** `at` is the point that the fact was answered on. */
  readonly answerFact: (at: Point, fact: YesNoFact, value: boolean, reason: string) => void;
  /** Key of the point that was put back; null when there was nothing. */
  readonly undo: () => string | null;
}

function verdictWord(point: Point, verdict: Verdict): string {
  const words = text.review.dock;
  if (verdict === 'doubt') return words.doubt;
  return verdict === 'yes' ? words.yes[point.kind] : words.no[point.kind];
}

export function useVerdicts(view: CaseView, write: (task: CaseWrite) => void): Verdicts {
  const given = useRef<Given[]>([]);
  return {
    give: (point, verdict, details) => {
      const command = commandFor(view, point, verdict, details);
      given.current.push({ point, restore: commandToRestore(view, point) });
      write({ write: command, said: text.review.said.judged(nameOf(point), verdictWord(point, verdict)) });
    },
    answerFact: (point, fact, value, reason) => {
      const { id: caseId, facts } = view.record;
      const input = { caseId, changes: { [fact]: value }, reason };
      const before = { caseId, changes: { [fact]: facts[fact] }, reason: text.review.undoReason };
      given.current.push({ point, restore: { command: 'case.change_facts', input: before } });
      const answer = value ? text.common.yes : text.common.no;
      const said = text.review.said.judged(text.domain.FACT_NAMES[fact], answer);
      write({ write: { command: 'case.change_facts', input }, said });
    },
    undo: () => {
      const before = given.current.pop();
      if (!before) {
        announce(text.review.said.nothingToUndo);
        return null;
      }
      write({ write: before.restore, said: text.review.said.undone(nameOf(before.point)) });
      return before.point.key;
    },
  };
}
