import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { countryName } from '#shared/domain/places/countries.ts';
import { text } from '#shared/i18n/index.ts';
import { cellsOf, draftOf, VALUE } from './fact-draft.ts';
import { type Cell, type FactKey, specOf } from './fact-specs.ts';

export function cellWords({ kind, choices, instead }: Cell, value: string): string {
  if (value === '') return text.common.unknown;
  if (instead?.value === value) return instead.label;
  if (kind === 'yes_no') return value === 'yes' ? text.common.yes : text.common.no;
  if (kind === 'country') return countryName(value);
  return choices?.find((choice) => choice.value === value)?.label ?? value;
}

/** What is known of a fact in one short line; a list by its count, its lines stand in a table. */
export function factWords(fact: FactKey, facts: CaseFacts): string {
  const spec = specOf(fact);
  const value = facts[fact];
  if (spec === null) return value === null || typeof value === 'object' ? text.common.unknown : String(value);
  const words = text.review.facts;
  if (spec.shape === 'list') {
    if (!Array.isArray(value)) return text.common.unknown;
    if (value.length > 0) return words.count(value.length);
    return spec.knowsNone ? words.none : text.common.unknown;
  }
  if (value === null) return text.common.unknown;
  const [line] = draftOf(spec, value).lines;
  const cells = cellsOf(spec).map((cell) => [cell, cellWords(cell, line?.cells[cell.key] ?? '')] as const);
  if (spec.shape === 'single') return cells.map(([, said]) => said).join('');
  return cells.map(([{ key, label }, said]) => (key === VALUE ? said : `${label} ${said}`)).join(' · ');
}
