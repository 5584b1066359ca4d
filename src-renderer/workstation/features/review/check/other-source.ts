import type { OtherCaseWord } from '#shared/domain/reading/comparison.ts';
import { text } from '#shared/i18n/index.ts';

/** Which case says it, and where in it. */
export function otherSource({ number, from }: OtherCaseWord): string {
  const words = text.review.otherCase;
  const where = from === 'form' || from === 'decision' ? words.from[from] : text.domain.DOCUMENT_KIND_NAMES[from];
  return words.source(number, where);
}
