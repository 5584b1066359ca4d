import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { boxAround, meanConfidence } from '../../recognise/text-lines.ts';
import { languageOf } from '../language.ts';
import type { PageWords } from '../page-words.ts';
import { chineseDiploma } from './chinese.ts';
import { englishDiploma } from './english.ts';
import { frenchDiploma } from './french.ts';
import { germanDiploma } from './german.ts';
import { italianDiploma } from './italian.ts';
import { japaneseDiploma } from './japanese.ts';
import { koreanDiploma } from './korean.ts';
import { russianDiploma } from './russian.ts';
import { spanishDiploma } from './spanish.ts';
import { spelledIn } from './spelling.ts';

/** A page with fewer visible characters says too little to tell its language. */
const ENOUGH_TEXT = 20;

/** The page's language, boxed by all of its words; null on a page with next to no text. */
export function languageField(source: PageWords): ReadField | null {
  const words = source.words.map((placed) => placed.word);
  if (source.text.replace(/\s/g, '').length < ENOUGH_TEXT) return null;
  const { language, trust } = languageOf(source.text, meanConfidence(words));
  return { value: language, confidence: trust, page: source.page, box: boxAround(words) };
}

/** Languages whose diplomas have rules of their own, by BCP 47 tag; of the others the language alone is said. */
const RULES: Readonly<Record<string, (source: PageWords) => Record<string, ReadField>>> = {
  en: englishDiploma,
  zh: chineseDiploma,
  fr: frenchDiploma,
  de: germanDiploma,
  es: spanishDiploma,
  it: italianDiploma,
  ja: japaneseDiploma,
  ko: koreanDiploma,
  ru: russianDiploma,
};

/** What is made of words of the language, unlike a person's name and a day. */
const WORDED = ['institution', 'degree', 'field'];

function byLanguage(source: PageWords, language: string): Record<string, ReadField> {
  const fields = RULES[language]?.(source) ?? {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      // None of the languages has a dotless i: it is one whose dot was lost.
      const value = field.value.replaceAll('ı', 'i');
      return [name, { ...field, value: WORDED.includes(name) ? spelledIn(language, value) : value }];
    }),
  );
}

/** What every diploma says; one that is missing is worth a second look. */
const EXPECTED = ['holder', 'institution', 'degree', 'awardDate'] as const;

/** What was read says nothing of its language: ornaments were taken for print. */
const UNTOLD = 'und';

/** Whether a diploma lacks something that it must say; what is in a language without rules is never asked for more. */
export function isIncomplete(source: PageWords): boolean {
  const language = languageField(source)?.value ?? UNTOLD;
  if (language === UNTOLD) return true;
  if (RULES[language] === undefined) return false;
  const fields = byLanguage(source, language);
  return EXPECTED.some((name) => fields[name] === undefined);
}

/** A reading of the second look counts for less: its words have lost their lines. */
const SECOND_LOOK = 0.9;

function fill(fields: Record<string, ReadField>, found: Readonly<Record<string, ReadField>>, trust: number): void {
  for (const [name, field] of Object.entries(found)) {
    const confidence = field.confidence * trust;
    const held = fields[name];
    if (held === undefined || held.confidence < confidence) fields[name] = { ...field, confidence };
  }
}

/** Fields of a diploma over its pages: of each field the surest reading, from a second look only what is missing. */
export function diplomaFields(
  pages: readonly PageWords[],
  secondLooks: readonly PageWords[] = [],
): Record<string, ReadField> {
  const fields: Record<string, ReadField> = {};
  for (const source of pages) {
    const language = languageField(source);
    if (language !== null) fill(fields, { ...byLanguage(source, language.value), language }, 1);
  }
  const missing: Record<string, ReadField> = {};
  for (const source of secondLooks) {
    const told = fields.language?.value ?? UNTOLD;
    const language = told === UNTOLD ? languageField(source) : null;
    if (language !== null) fill(fields, { language }, SECOND_LOOK);
    fill(missing, byLanguage(source, language?.value ?? told), SECOND_LOOK);
  }
  return { ...missing, ...fields };
}
