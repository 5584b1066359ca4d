import { isSure } from '#shared/domain/reading/reading-result.ts';
import { text } from '#shared/i18n/index.ts';

/** How sure the reading is: a share where it is, a request to look where it is not. */
export function confidenceWords(confidence: number): string {
  const words = text.review.dock;
  return isSure(confidence) ? words.confidence(Math.round(confidence * 100)) : words.unsure;
}
