import { type Expression, type SqlBool, sql } from 'kysely';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { ReadHandle } from '../handles.ts';
import type { StoredCase } from './case-rows.ts';
import { casesByRow } from './cases.ts';
import { HIT_COLUMNS, hasTerms, listPage, type QueueHit, type QueuePosition, selectHits, toHit } from './queue.ts';
import { businessWord, openWord } from './search.ts';
import { searchTerms, soughtBy } from './search-grams.ts';
import { countList, inRanges, type WorkList } from './work-lists.ts';

/** Up to so many hits are put into the order of their list; of more, the newest come first. */
const FEW = 200;
/** A list of so few cases is looked through by itself. */
const SHORT_LIST = 1000;
/** Stands for the sort key where the newest come first: no key is empty. */
const NEWEST = '';

export interface SearchQuery {
  readonly list: WorkList;
  /** In closed cases too: who searches in the whole queue looks for a person. */
  readonly everywhere: boolean;
  readonly business: BusinessCode | null;
  /** At least one. */
  readonly terms: readonly string[];
  readonly after: QueuePosition | null;
  readonly limit: number;
}

function wordsOf(terms: readonly string[]): readonly string[] {
  return terms.flatMap((term) => soughtBy(term).grams);
}

/** Of the terms, the business, and of open or closed cases. */
function allWords({ list, everywhere, business, terms }: SearchQuery): readonly string[] {
  const words = [...wordsOf(terms)];
  if (business) words.push(businessWord(business));
  if (!everywhere && list.open !== null) words.push(openWord(list.open));
  return words;
}

/** Words hold letters and digits only, so quoting cannot be broken out of. */
function matching(words: readonly string[]): Expression<SqlBool> {
  const all = [...new Set(words)].map((word) => `"${word}"`).join(' AND ');
  return sql`search_grams MATCH ${all}`;
}

interface Sought {
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

/** Row numbers of cases with all terms, the newest first: the rarest word decides how many are looked at. */
function found(handle: ReadHandle, { words, terms }: Sought) {
  const doubtful = terms.filter((term) => !soughtBy(term).certain);
  const select = handle.selectFrom('search_grams').where(matching(words)).orderBy('search_grams.rowid', 'desc');
  if (doubtful.length === 0) return select;
  return select.where((on) => hasTerms(on, 'search_grams.rowid', doubtful));
}

/** Null for more than a few. */
async function fewFound(handle: ReadHandle, query: SearchQuery): Promise<readonly number[] | null> {
  const rows = await found(handle, { words: allWords(query), terms: query.terms })
    .select('search_grams.rowid')
    .limit(FEW + 1)
    .execute();
  return rows.length > FEW ? null : rows.map(({ rowid }) => rowid);
}

/** The cases that a text finds, open or closed, the newest first; whole, for those who look into them. */
export async function casesFoundBy(handle: ReadHandle, text: string, limit: number): Promise<readonly StoredCase[]> {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  const rows = await found(handle, { words: wordsOf(terms), terms })
    .select('search_grams.rowid')
    .limit(limit)
    .execute();
  return casesByRow(
    handle,
    rows.map(({ rowid }) => rowid),
  );
}

async function inOrder(handle: ReadHandle, query: SearchQuery, numbers: readonly number[]) {
  const { list, everywhere, after, limit } = query;
  let select = selectHits(handle, list.key)
    .where(sql<SqlBool>`no IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`)
    .orderBy(list.key, list.direction)
    .orderBy('no', list.direction)
    .limit(limit);
  if (!everywhere) select = select.where(list.holds).where((on) => inRanges(on, list));
  if (after) {
    const behind = sql.raw(list.direction === 'asc' ? '>' : '<');
    select = select.where(sql<SqlBool>`(${sql.ref(list.key)}, no) ${behind} (${after.key}, ${after.no})`);
  }
  return (await select.execute()).map(toHit);
}

async function newestFirst(handle: ReadHandle, query: SearchQuery): Promise<readonly QueueHit[]> {
  const { list, everywhere, after, limit } = query;
  // CROSS JOIN: the search leads, whatever SQLite believes of the sizes.
  let select = found(handle, { words: allWords(query), terms: query.terms })
    .crossJoin('cases')
    .whereRef('cases.no', '=', 'search_grams.rowid')
    .select([...HIT_COLUMNS, sql.lit(NEWEST).as('key')])
    .limit(limit);
  if (after) select = select.where('search_grams.rowid', '<', after.no);
  if (!everywhere) {
    select = select.where((on) => list.holds(on as never)).where((on) => inRanges(on as never, list));
  }
  return (await select.execute()).map(toHit);
}

/** A page of what a search finds. A page goes on in the order of the one before it. */
export async function searchPage(handle: ReadHandle, query: SearchQuery): Promise<readonly QueueHit[]> {
  const { list, everywhere, business, terms, after, limit } = query;
  if (!everywhere && (await countList(handle, list, business)) <= SHORT_LIST) {
    return listPage(handle, { list, business, terms, limit, start: after ? { after } : { rank: 0 } });
  }
  if (after?.key === NEWEST) return newestFirst(handle, query);
  const numbers = await fewFound(handle, query);
  return numbers ? inOrder(handle, query, numbers) : newestFirst(handle, query);
}
