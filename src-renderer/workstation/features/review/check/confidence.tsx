import { isSure } from '#shared/domain/reading/reading-result.ts';
import { confidenceWords } from './confidence-words.ts';

/** In the colour of doubt where a person has to look. */
export function Confidence({ value }: { readonly value: number }) {
  return <span className={isSure(value) ? 'dock-note' : 'dock-note crop-doubt'}>{confidenceWords(value)}</span>;
}
