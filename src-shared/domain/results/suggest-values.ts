import { degreeInChinese } from './degree-in-chinese.ts';
import { isChinese } from './result-form.ts';
import type { DraftedResult, DraftedValue } from './result-values.ts';

/** Where the program has a value from that a person has yet to agree to. */
export type SuggestionSource = 'form' | 'degree_names' | 'institutions';

export interface Suggestion {
  readonly value: string;
  readonly source: SuggestionSource;
}

/** A value as drafted, with where it was suggested from; null where the program suggests nothing. */
export interface SuggestedValue extends DraftedValue {
  readonly suggestedFrom: SuggestionSource | null;
}

export interface SuggestedResult extends DraftedResult {
  readonly editable: readonly SuggestedValue[];
}

function suggestionFor(
  { key, original }: DraftedValue,
  institutionInChinese: (name: string) => string | null,
): Suggestion | null {
  if (original === null || original === '') return null;
  if (key !== 'degreeTranslation' && key !== 'institutionChinese') return null;
  const isDegree = key === 'degreeTranslation';
  if (isChinese(original)) {
    // 修士 and 碩士 are written in characters too, and not what a Chinese paper says.
    const isOurs = isDegree
      ? /^[\u4e00-\u9fff（）()·]*(?:学士|硕士|博士)$/.test(original)
      : /(?:大学|学院|研究院)$/.test(original);
    return isOurs ? { value: original, source: 'form' } : null;
  }
  const value = isDegree ? degreeInChinese(original) : institutionInChinese(original);
  return value === null ? null : { value, source: isDegree ? 'degree_names' : 'institutions' };
}

/**
 * The draft with what the program can say of values that nobody has written: the applicant's own words where they are
 * Chinese, the literal translation of a usual degree, the institution's name in the register. A person reads them on the
 * page that will print before the paper goes before the signatory.
 */
export function suggestValues(
  draft: DraftedResult,
  institutionInChinese: (name: string) => string | null,
): SuggestedResult {
  const values = { ...draft.values };
  const editable = draft.editable.map((value): SuggestedValue => {
    const suggestion = (values[value.key] ?? '') === '' ? suggestionFor(value, institutionInChinese) : null;
    if (suggestion !== null) values[value.key] = suggestion.value;
    return { ...value, suggestedFrom: suggestion?.source ?? null };
  });
  return { ...draft, values, editable };
}
