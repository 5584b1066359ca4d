import { sql } from 'kysely';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { WriteHandle } from '../handles.ts';
import { gramsOf, searchText } from './search-grams.ts';

/** Longer than any gram, so that none is taken for it. */
export function businessWord(business: BusinessCode): string {
  return `business${business.replaceAll('_', '')}`;
}

export function openWord(open: boolean): string {
  return open ? 'caseopen' : 'caseclosed';
}

export interface FoundBy {
  readonly values: readonly string[];
  readonly business: BusinessCode;
  readonly open: boolean;
}

/** What the two tables hold of a case: the words of `search_grams`, the text of `search_texts`. */
export function searchRow({ values, business, open }: FoundBy): { readonly grams: string; readonly text: string } {
  const text = searchText(values);
  return { text, grams: [businessWord(business), openWord(open), ...gramsOf(text)].join(' ') };
}

/** Replaces what the case with this row number is found by. */
export async function indexCase(handle: WriteHandle, no: number, found: FoundBy): Promise<void> {
  const { grams, text } = searchRow(found);
  await sql`INSERT OR REPLACE INTO search_grams (rowid, grams) VALUES (${no}, ${grams})`.execute(handle);
  await sql`INSERT OR REPLACE INTO search_texts (no, text) VALUES (${no}, ${text})`.execute(handle);
}
