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
/** A gram that no more cases have is rare. */
const RARE = 1000;
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

/** What leads to cases, and the terms that each of them must still be held against. */
interface Sought {
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

/** Those that so few cases have that these can be looked at one by one. */
async function rareOf(handle: ReadHandle, grams: readonly string[]): Promise<readonly string[]> {
  const rare = await sql<{ gram: string }>`SELECT value AS gram FROM json_each(${JSON.stringify(grams)})
    WHERE (SELECT count(*) FROM (
      SELECT 1 FROM search_grams WHERE search_grams MATCH '"' || value || '"' LIMIT ${RARE + 1})) <= ${RARE}`.execute(
    handle,
  );
  return rare.rows.map(({ gram }) => gram);
}

/** What the search is led by. One rare word leads alone: to hold its cases against a list of most cases takes longer. */
async function soughtOf(handle: ReadHandle, terms: readonly string[], narrowing: readonly string[]): Promise<Sought> {
  const sought = terms.map(soughtBy);
  const rare = await rareOf(handle, [...new Set(sought.flatMap(({ grams }) => grams))]);
  if (rare.length > 0) return { words: rare, terms };
  const doubtful = sought.filter(({ certain }) => !certain).map(({ term }) => term);
  return { words: [...sought.flatMap(({ cover }) => cover), ...narrowing], terms: doubtful };
}

/** Words of the business, and of open or closed cases. */
function narrowing({ list, everywhere, business }: SearchQuery): readonly string[] {
  const words = business ? [businessWord(business)] : [];
  return everywhere || list.open === null ? words : [...words, openWord(list.open)];
}

/** Words hold letters and digits only, so quoting cannot be broken out of. */
function matching(words: readonly string[]): Expression<SqlBool> {
  const all = [...new Set(words)].map((word) => `"${word}"`).join(' AND ');
  return sql`search_grams MATCH ${all}`;
}

/** Row numbers of cases with all words and terms, the newest first. */
function found(handle: ReadHandle, { words, terms }: Sought) {
  const select = handle.selectFrom('search_grams').where(matching(words)).orderBy('search_grams.rowid', 'desc');
  return terms.length === 0 ? select : select.where((on) => hasTerms(on, 'search_grams.rowid', terms));
}

/** Null for more than a few. */
async function fewFound(handle: ReadHandle, sought: Sought): Promise<readonly number[] | null> {
  const rows = await found(handle, sought)
    .select('search_grams.rowid')
    .limit(FEW + 1)
    .execute();
  return rows.length > FEW ? null : rows.map(({ rowid }) => rowid);
}

/** The cases that a text finds, open or closed, the newest first; whole, for those who look into them. */
export async function casesFoundBy(handle: ReadHandle, text: string, limit: number): Promise<readonly StoredCase[]> {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  const rows = await found(handle, await soughtOf(handle, terms, []))
    .select('search_grams.rowid')
    .limit(limit)
    .execute();
  return casesByRow(
    handle,
    rows.map(({ rowid }) => rowid),
  );
}

async function inOrder(handle: ReadHandle, query: SearchQuery, numbers: readonly number[]) {
  const { list, everywhere, business, after, limit } = query;
  let select = selectHits(handle, list.key)
    .where(sql<SqlBool>`no IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`)
    .orderBy(list.key, list.direction)
    .orderBy('no', list.direction)
    .limit(limit);
  if (business) select = select.where('business', '=', business);
  if (!everywhere) select = select.where(list.holds).where((on) => inRanges(on, list));
  if (after) {
    const behind = sql.raw(list.direction === 'asc' ? '>' : '<');
    select = select.where(sql<SqlBool>`(${sql.ref(list.key)}, no) ${behind} (${after.key}, ${after.no})`);
  }
  return (await select.execute()).map(toHit);
}

async function newestFirst(handle: ReadHandle, query: SearchQuery, sought: Sought): Promise<readonly QueueHit[]> {
  const { list, everywhere, business, after, limit } = query;
  // CROSS JOIN: the search leads, whatever SQLite believes of the sizes.
  let select = found(handle, sought)
    .crossJoin('cases')
    .whereRef('cases.no', '=', 'search_grams.rowid')
    .select([...HIT_COLUMNS, sql.lit(NEWEST).as('key')])
    .limit(limit);
  if (after) select = select.where('search_grams.rowid', '<', after.no);
  if (business) select = select.where('cases.business', '=', business);
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
  const sought = await soughtOf(handle, terms, narrowing(query));
  if (after?.key === NEWEST) return newestFirst(handle, query, sought);
  const numbers = await fewFound(handle, sought);
  return numbers ? inOrder(handle, query, numbers) : newestFirst(handle, query, sought);
}
