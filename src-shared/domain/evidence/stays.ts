import type { Stay } from '../case/evidence-facts.ts';
import type { EvidenceError } from './evidence.ts';

/** A stay with its place in the list as it was given. */
export interface PlacedStay extends Stay {
  readonly index: number;
}

/** By day of exit; equal ones as they were given. */
export function inOrder(stays: readonly Stay[]): readonly PlacedStay[] {
  return stays
    .map((stay, index) => ({ ...stay, index }))
    .toSorted((one, other) => (one.exit < other.exit ? -1 : one.exit > other.exit ? 1 : one.index - other.index));
}

export function stayErrors(stays: readonly Stay[]): readonly EvidenceError<'entry_before_exit'>[] {
  return stays.flatMap(({ exit, entry }, index) =>
    entry !== null && entry < exit
      ? [{ code: 'entry_before_exit', source: 'stays', index, message: `入境日${entry}早于出境日${exit}` } as const]
      : [],
  );
}
