import type { Database } from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { type Bench, type Figure, interleave, quantile } from '#scripts/lib/bench-rows.ts';
import { seededRandom } from '#scripts/lib/seeded-random.ts';
import type { CommandName, InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { QueueView } from '#shared/ipc/views/work-views.ts';
import { openRaw } from './support/fill-station.ts';
import { openStation, type Station, stationOf } from './support/station-of.ts';
import { type SearchTerm, searchTermsOf } from './support/synthetic-terms.ts';

/** Issue "The counter's screens": a list page at any depth, a search of any length, through the bridge. */
const LIST_MS = 16;
const SEARCH_MS = 30;
const SIZES = [10_000, 100_000, 1_000_000] as const;
/** As the window asks. */
const PAGE_ROWS = 60;
const ROUNDS = 60;
const DEEP_VIEWS: readonly QueueView[] = ['all', 'closed', 'unassigned', 'overdue', 'mine', 'awaiting_signature'];

type Asked<Name extends CommandName> = { readonly ms: number; readonly answer: OutputOf<Name> };

/** As a screen asks: from the window through preload, dispatcher and handler, and back; timed in the window. */
async function ask<Name extends CommandName>(page: Page, name: Name, input: InputOf<Name>): Promise<Asked<Name>> {
  const asked = await page.evaluate(
    async ([command, given]) => {
      const began = performance.now();
      const reply = await Reflect.get(window, 'bridge').call(command, given);
      return { ms: performance.now() - began, reply };
    },
    [name, input] as const,
  );
  if (!asked.reply.ok) throw new Error(`${name}: ${JSON.stringify(asked.reply.failure)}`);
  return { ms: asked.ms, answer: asked.reply.value as OutputOf<Name> };
}

type ListInput = InputOf<'queue.list'>;

function listInput(changes: Partial<ListInput>): ListInput {
  return { view: 'all', business: null, text: null, cursor: null, limit: PAGE_ROWS, ...changes };
}

function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  work();
  return Promise.resolve(performance.now() - began);
}

interface Samples {
  readonly product: readonly number[];
  readonly baseline: readonly number[];
}

function p50AndP95(figure: string, { product, baseline }: Samples, target?: number): readonly Figure[] {
  return [0.5, 0.95].map((share) => ({
    figure: `${figure}, ${share === 0.5 ? 'median' : 'p95'}`,
    value: quantile(product, share),
    unit: 'ms' as const,
    ...(baseline.length > 0 && { baseline: quantile(baseline, share) }),
    ...(share === 0.95 && target !== undefined && { target }),
  }));
}

/** Pages by rank and by the cursor behind them, at random depths; baseline: OFFSET to the same row. */
async function listPages(page: Page, naive: Database): Promise<Samples> {
  const random = seededRandom(5);
  const offsetOf = (open: number, key: string) =>
    naive.prepare(`SELECT * FROM cases WHERE open = ${open} ORDER BY ${key}, no LIMIT ? OFFSET ?`);
  const [openCases, closedCases] = [offsetOf(1, 'sort_key'), offsetOf(0, 'closed_on')];
  const { answer: counts } = await ask(page, 'queue.counts', {});
  let rank = 0;
  let view: QueueView = 'all';
  let cursor: string | null = null;
  let round = 0;
  return interleave(
    ROUNDS,
    async () => {
      round += 1;
      if (round % 2 === 0 && cursor !== null) return (await ask(page, 'queue.list', listInput({ view, cursor }))).ms;
      view = DEEP_VIEWS[Math.floor(random() * DEEP_VIEWS.length)] ?? 'all';
      rank = Math.floor(random() * counts[view]);
      const { ms, answer } = await ask(page, 'queue.list', listInput({ view, rank }));
      if (answer.rows.length === 0) throw new Error(`${view} has no row ${rank}`);
      cursor = answer.nextCursor;
      return ms;
    },
    () => timed(() => (view === 'closed' ? closedCases : openCases).all(PAGE_ROWS, rank)),
  );
}

/** Every term once; baseline: LIKE over the same texts. */
async function searches(page: Page, terms: readonly SearchTerm[], naive: Database | null) {
  const like = naive?.prepare('SELECT no FROM search_texts WHERE text LIKE ? LIMIT ?');
  const byKind = new Map<string, number[]>();
  let at = 0;
  let term = terms[0];
  const product = async (): Promise<number> => {
    term = terms[at % terms.length];
    at += 1;
    if (!term) throw new Error('no terms');
    const { ms, answer } = await ask(page, 'queue.list', listInput({ text: term.text }));
    if (answer.rows.length > 0 !== term.found) throw new Error(`${term.text}: ${answer.rows.length} rows`);
    byKind.set(term.kind, [...(byKind.get(term.kind) ?? []), ms]);
    return ms;
  };
  const baseline = () => timed(() => like?.all(`%${term?.text.toLowerCase().replaceAll('-', '')}%`, PAGE_ROWS));
  const samples = await interleave(terms.length, product, baseline);
  return { samples: naive ? samples : { ...samples, baseline: [] }, byKind };
}

/** One note on a case of many: an event, the case's row, audit and outbox in one transaction. */
async function saves(page: Page): Promise<Samples> {
  const product: number[] = [];
  const { answer } = await ask(page, 'queue.list', listInput({ view: 'mine' }));
  for (const [index, { caseId }] of answer.rows.slice(0, 30).entries()) {
    product.push((await ask(page, 'case.add_note', { caseId, text: `测量 ${index}` })).ms);
  }
  return { product, baseline: [] };
}

async function repeated(count: number, work: () => Promise<number>): Promise<number[]> {
  const samples: number[] = [];
  for (let round = 0; round < count; round += 1) samples.push(await work());
  return samples;
}

async function measure(station: Station, count: number): Promise<readonly Figure[]> {
  const isLargest = count === SIZES.at(-1);
  const size = count.toLocaleString('en');
  const running = await openStation(station);
  const naive = openRaw(station.file, station.key);
  try {
    const { page } = running;
    const terms = searchTermsOf(station.desk, count);
    const floor = await repeated(ROUNDS, async () => (await ask(page, 'session.state', {})).ms);
    // The first of each kind finds an empty cache, as in the morning.
    const lists = await listPages(page, naive);
    const { samples, byKind } = await searches(page, terms, isLargest ? naive : null);
    const counts = await repeated(20, async () => (await ask(page, 'queue.counts', {})).ms);
    const saved = await saves(page);
    return [
      ...p50AndP95(`bridge alone, ${size} cases`, { product: floor, baseline: [] }),
      ...p50AndP95(`list page at any depth, ${size} cases`, lists, LIST_MS),
      ...p50AndP95(`search, ${size} cases`, samples, SEARCH_MS),
      ...(isLargest
        ? [...byKind].flatMap(([kind, product]) => p50AndP95(`search by ${kind}`, { product, baseline: [] }).slice(1))
        : []),
      ...p50AndP95(`counts of all lists, ${size} cases`, { product: counts, baseline: [] }),
      ...p50AndP95(`one event saved, ${size} cases`, saved),
    ];
  } finally {
    naive.close();
    await running.close();
  }
}

/** A station of so many cases in its encrypted database, kept in the temporary folder for the next run. */
export const bench: Bench = {
  what: '一百万件本机个案：翻到任意深度、任意长度的搜索、计数、保存',
  async run(log) {
    const figures: Figure[] = [];
    for (const [index, count] of SIZES.entries()) {
      const station = await stationOf(count, SIZES.slice(0, index), log);
      log(`测量 ${count} 件`);
      figures.push(...(await measure(station, count)));
    }
    return figures;
  },
};
