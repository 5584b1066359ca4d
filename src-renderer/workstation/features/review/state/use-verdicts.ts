import { useRef } from 'react';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { TrustLevel } from '#shared/domain/case/case-record.ts';
import { CHECKED } from '#shared/domain/materials/trust.ts';
import { text } from '#shared/i18n/index.ts';
import { factName } from '#shared/i18n/zh-cn/domain.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { type FactKey, isFactKey } from '../facts/fact-specs.ts';
import { factWords } from '../facts/fact-words.ts';
import { nameOf } from '../points/point-words.ts';
import type { Point } from '../points/points.ts';
import type { Verdict } from './review-state.ts';
import type { CaseCommand, CaseWrite } from './use-case-writes.ts';
import { commandFor, commandToRestore, type VerdictDetails } from './verdict-commands.ts';

/** A verdict that was given, and what brings back the word before it. */
interface Given {
  /** Null for what was done beside the points. */
  readonly point: Point | null;
  /** What it was about, for the status line. */
  readonly name: string;
  readonly restore: CaseCommand;
}

export interface Verdicts {
  /** Writes and remembers how it was before. */
  readonly give: (point: Point, verdict: Verdict, details: VerdictDetails) => void;
  /** `at` is the point that the fact was put right on; null beside the points. */
  readonly changeFacts: (at: Point | null, fact: FactKey, changes: Partial<CaseFacts>, reason: string) => void;
  /** Key of the point that was put back; null when there was none. */
  readonly undo: () => string | null;
}

function verdictWord(point: Point, verdict: Verdict, trust: TrustLevel | undefined): string {
  const words = text.review.dock;
  if (trust === CHECKED && verdict === 'yes') return words.original;
  if (verdict === 'doubt') return words.doubt;
  return verdict === 'yes' ? words.yes[point.kind] : words.no[point.kind];
}

export function useVerdicts(view: CaseView, write: (task: CaseWrite) => void): Verdicts {
  const given = useRef<Given[]>([]);
  return {
    give: (point, verdict, details) => {
      const command = commandFor(view, point, verdict, details);
      given.current.push({ point, name: nameOf(point), restore: commandToRestore(view, point) });
      write({
        write: command,
        said: text.review.said.judged(nameOf(point), verdictWord(point, verdict, details.trust)),
      });
    },
    changeFacts: (point, fact, changes, reason) => {
      const { id: caseId, facts, business } = view.record;
      const changed = Object.keys(changes).filter(isFactKey);
      const earlier = Object.fromEntries(changed.map((key) => [key, facts[key]]));
      const before = { caseId, changes: earlier, reason: text.review.undoReason };
      const name = factName(fact, business);
      given.current.push({
        point,
        name: point ? nameOf(point) : name,
        restore: { command: 'case.change_facts', input: before },
      });
      const said = text.review.said.judged(name, factWords(fact, { ...facts, ...changes }));
      write({ write: { command: 'case.change_facts', input: { caseId, changes, reason } }, said });
    },
    undo: () => {
      const before = given.current.pop();
      if (!before) {
        announce(text.review.said.nothingToUndo);
        return null;
      }
      write({ write: before.restore, said: text.review.said.undone(before.name) });
      return before.point?.key ?? null;
    },
  };
}
