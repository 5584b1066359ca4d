import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { boxAround, meanConfidence } from '../../recognise/text-lines.ts';
import { languageOf } from '../language.ts';
import type { PageWords } from '../page-words.ts';
import { chineseDiploma } from './chinese.ts';
import { englishDiploma } from './english.ts';

/** A page with fewer visible characters says too little to tell its language. */
const ENOUGH_TEXT = 20;

/** The page's language, boxed by all of its words; null on a page with next to no text. */
export function languageField(source: PageWords): ReadField | null {
  const words = source.words.map((placed) => placed.word);
  if (source.text.replace(/\s/g, '').length < ENOUGH_TEXT) return null;
  const { language, trust } = languageOf(source.text, meanConfidence(words));
  return { value: language, confidence: trust, page: source.page, box: boxAround(words) };
}

/** Languages whose diplomas have rules of their own; of the others the language alone is said. */
function byLanguage(source: PageWords, language: string): Record<string, ReadField> {
  switch (language) {
    case 'en':
      return englishDiploma(source);
    case 'zh':
      return chineseDiploma(source);
    default:
      return {};
  }
}

/** Fields of a diploma over its pages: of each field the surest reading. */
export function diplomaFields(pages: readonly PageWords[]): Record<string, ReadField> {
  const fields: Record<string, ReadField> = {};
  for (const source of pages) {
    const language = languageField(source);
    if (language === null) continue;
    for (const [name, field] of Object.entries({ ...byLanguage(source, language.value), language })) {
      const held = fields[name];
      if (held === undefined || held.confidence < field.confidence) fields[name] = field;
    }
  }
  return fields;
}
