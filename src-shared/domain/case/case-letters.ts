import { assertNever } from '../../kernel/assert-never.ts';
import { papersAt } from '../results/papers.ts';
import type { CaseRecord } from './case-record.ts';

export const CASE_LETTERS = ['supplement', 'extension', 'not_accepted', 'receipt', 'handover'] as const;
/** Letters of a case that are no results: set from the record, whenever they are asked for. */
export type CaseLetter = (typeof CASE_LETTERS)[number];

/** Whether the record holds what this letter says; window and core ask the same. */
export function hasLetter(record: CaseRecord, letter: CaseLetter): boolean {
  switch (letter) {
    case 'supplement':
      return record.supplements.length > 0;
    case 'extension':
      return record.extensions.length > 0;
    case 'not_accepted':
      return record.state.kind === 'not_accepted';
    case 'receipt':
      return true;
    case 'handover':
      return papersAt(record, 'issued').length > 0;
    default:
      return assertNever(letter);
  }
}
