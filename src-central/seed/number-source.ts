import { formatNumber, type NumberSeries } from '#shared/domain/results/numbers.ts';
import type { Read, Write } from '../database/handle.ts';
import { leaseBlock } from '../numbers/lease-block.ts';

/** Counts on from where each series stands, in memory; `lease` then takes what was used, as one block a series. */
export class NumberSource {
  readonly #next: Map<NumberSeries, number>;
  readonly #first = new Map<NumberSeries, number>();

  private constructor(next: Map<NumberSeries, number>) {
    this.#next = next;
  }

  static async open(read: Read): Promise<NumberSource> {
    const rows = await read.selectFrom('number_series').selectAll().execute();
    return new NumberSource(new Map(rows.map((row) => [row.series, Number(row.next)])));
  }

  next(series: NumberSeries): string {
    const sequence = this.#next.get(series) ?? 1;
    if (!this.#first.has(series)) this.#first.set(series, sequence);
    this.#next.set(series, sequence + 1);
    return formatNumber(series, sequence);
  }

  async lease(write: Write, now: number): Promise<void> {
    for (const [series, first] of this.#first) {
      const size = (this.#next.get(series) ?? first) - first;
      const block = await leaseBlock(write, { series, size, stationId: null }, now);
      if (block.from !== first) throw new Error('a station leased numbers while the office was being set up');
    }
  }
}
