import type { GuideLimit, GuideLimits } from '../rules/guide-limits.ts';
import type { RulePackBody } from './rule-pack.ts';

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** As the guide writes it: days, digits and yuan in figures, a few years, months or entries in words (两年, 三个月). */
export function limitWords({ value, unit }: GuideLimit): string {
  const inWords = unit === 'year' || unit === 'month' || unit === 'entry';
  return (inWords && NUMERALS[value]) || String(value);
}

const PLACE = /\{(\w+)\}/g;

/** Names in braces; each must be one of `limits`. */
export function placesIn(title: string): readonly string[] {
  return [...title.matchAll(PLACE)].map((match) => match[1] ?? '');
}

function fill(title: string, limits: GuideLimits): string {
  const known = new Map<string, GuideLimit>(Object.entries(limits));
  return title.replaceAll(PLACE, (place, name: string) => {
    const limit = known.get(name);
    return limit === undefined ? place : limitWords(limit);
  });
}

export function fillTitles({ rules, limits }: Pick<RulePackBody, 'rules' | 'limits'>): RulePackBody['rules'] {
  const filled = Object.entries(rules).map(([key, words]) => [key, { ...words, title: fill(words.title, limits) }]);
  return Object.fromEntries(filled) as RulePackBody['rules'];
}
