import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { Letter, LetterBlock } from '#shared/letters/letter.ts';
import type { Values } from './values.ts';

/** What one kind of result says; head, marks, signature and foot are the same for all. */
export interface ResultTemplate {
  readonly layout: Letter['layout'];
  body(values: Values, record: CaseRecord): readonly LetterBlock[];
}

export function paragraph(text: string): LetterBlock {
  return { kind: 'paragraph', text };
}
