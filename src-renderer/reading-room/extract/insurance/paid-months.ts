import type { Word } from '../../recognise/text-engine.ts';
import { inRows, levelWords, type PlacedWord } from '../forms/page-rows.ts';
import type { PageWords } from '../page-words.ts';

/** One row of the table of payments. */
export interface InsuredMonth {
  /** e.g. `2026-08` */
  readonly month: string;
  /** `paid` in time for every kind of insurance, `back_paid` for at least one of them later, `unclear` else. */
  readonly payment: 'paid' | 'back_paid' | 'unclear';
  /** The month's own words. */
  readonly words: readonly Word[];
  /** What else stands in its row, in reading order. */
  readonly row: readonly PlacedWord[];
}

interface FoundMonth {
  readonly month: string;
  readonly words: readonly Word[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/**
 * 2026年08月 in one line, or its year above its month where the cell is narrow (2026年 / 08月, 2026年10 / 月). The words
 * of one column are one text from top to bottom.
 */
function monthsOf(placed: readonly PlacedWord[]): readonly FoundMonth[] {
  const years = placed.filter(({ word }) => /^(?:19|20)\d{2}(?:年|$)/.test(word.text));
  return years.flatMap((year): FoundMonth[] => {
    const height = year.word.bottom - year.word.top;
    const cell = inRows(
      placed.filter(
        ({ word, x, y }) =>
          y - year.y > -0.4 * height &&
          y - year.y < 1.9 * height &&
          x > year.x - 2 * height &&
          word.right < year.word.left + 6 * height &&
          /^[\d年月]+$/.test(word.text),
      ),
    ).flat();
    const match = /^((?:19|20)\d{2})年(\d{1,2})月/.exec(cell.map(({ word }) => word.text).join(''));
    if (match === null || !isMonth(Number(match[2]))) return [];
    const [printed, yearDigits, monthDigits = ''] = match;
    let length = 0;
    const own = cell.filter(({ word }) => {
      length += word.text.length;
      return length <= printed.length;
    });
    const y = own.reduce((sum, one) => sum + one.y, 0) / own.length;
    const month = `${yearDigits}-${monthDigits.padStart(2, '0')}`;
    return [{ month, words: own.map(({ word }) => word), x: year.x, y, height }];
  });
}

const STATUS = /已缴|补缴|未缴|欠缴|缓缴|正常/g;

function paymentOf(printed: string): InsuredMonth['payment'] {
  const said: readonly string[] = printed.match(STATUS) ?? [];
  if (said.includes('补缴')) return 'back_paid';
  return said.length > 0 && said.every((one) => one === '已缴' || one === '正常') ? 'paid' : 'unclear';
}

/** A row that tells of a span of months, not of one. */
const SPAN = /[至到~—–-]+(?:19|20)\d{2}/;

/**
 * The rows of payments under the table's head, each month with what is printed beside it, in their order. None where a
 * row tells of a span: which of its months were paid in time is not printed.
 */
export function insuredMonths(source: PageWords): readonly InsuredMonth[] {
  const placed = levelWords(source);
  const months = monthsOf(placed);
  const left = Math.min(...months.map(({ x }) => x));
  // A date under the table stands elsewhere on the page than the column of months.
  const column = months.filter(({ x, height }) => x - left < 2 * height);
  const pitch = Math.min(...column.slice(1).map(({ y }, index) => y - (column[index]?.y ?? 0)));
  const rows = column.map(({ month, words, x, y, height }) => {
    const reach = Math.min(0.5 * pitch, 1.6 * height);
    const row = placed.filter((one) => !words.includes(one.word) && one.x > x && Math.abs(one.y - y) < reach);
    const beside = inRows(row).flat();
    return { month, words, row: beside, printed: beside.map(({ word }) => word.text).join('') };
  });
  if (rows.some(({ printed }) => SPAN.test(printed))) return [];
  return rows.map(({ month, words, row, printed }) => ({ month, words, row, payment: paymentOf(printed) }));
}
