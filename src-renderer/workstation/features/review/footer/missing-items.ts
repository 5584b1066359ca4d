import type { Blocker } from '#shared/domain/results/blocker.ts';
import { isNumbered, nameOf, stateOf } from '../points/point-words.ts';
import { keyOfBlocker, type Point } from '../points/points.ts';

export interface MissingItem {
  readonly blocker: Blocker;
  /** The point that it leads to; null where it speaks of a paper or a result. */
  readonly key: string | null;
  /** Few enough characters for four of them beside the buttons; the whole sentence stands in the title. */
  readonly words: string;
}

function shortWords(point: Point): string {
  const { word } = stateOf(point);
  const isRule = point.kind === 'rule' && isNumbered(point.rule.rule);
  return `${isRule ? point.rule.rule : nameOf(point)} ${word}`;
}

/** What is in the way, one item a point: two sentences about one paper lead to the same place. */
export function missingItems(blockers: readonly Blocker[], points: readonly Point[]): readonly MissingItem[] {
  const items = blockers.map((blocker): MissingItem => {
    const key = keyOfBlocker(blocker);
    const point = points.find((candidate) => candidate.key === key);
    return { blocker, key: point ? point.key : null, words: point ? shortWords(point) : blocker.text };
  });
  return items.filter(({ key }, index) => key === null || items.findIndex((item) => item.key === key) === index);
}
