import { addDays, addMonths, type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import type { InsuranceMonth } from '../case/evidence-facts.ts';
import type { GuideLimit } from '../rules/guide-limits.ts';
import type { Evidence, EvidenceRow } from './evidence.ts';

export interface PaidMonthsInput {
  /** Null while the 《社会保险个人权益记录》 was not read. */
  readonly months: readonly InsuranceMonth[] | null;
  readonly employer: string | null;
  /** The employer's submission. */
  readonly on: CivilDate;
}

export interface PaidMonths extends Evidence<'months_out_of_order'> {
  /** Why it is open although months enough count; null when nothing speaks against them. */
  readonly doubt: string | null;
}

/** 公司（北京） and 公司(北京) are one employer; so are spaced and unspaced names. */
function plainName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '');
}

function monthBefore(month: string, back: number): string {
  return addMonths(civilDate(`${month}-01`), -back).slice(0, 7);
}

function periodOf(month: string): EvidenceRow['period'] {
  const from = civilDate(`${month}-01`);
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/**
 * Another employer's month at the submission or later: the months before may be full, but 正式劳动关系 with this
 * employer (G五(3)6) may have ended since.
 */
function paidElsewhere(months: readonly InsuranceMonth[], own: string | null, present: string): InsuranceMonth | null {
  const isOther = ({ month, employer }: InsuranceMonth): boolean => month >= present && plainName(employer) !== own;
  return own === null ? null : (months.find(isOther) ?? null);
}

function orderErrors(months: readonly InsuranceMonth[]): Evidence<'months_out_of_order'>['errors'] {
  return months.flatMap(({ month }, index) => {
    const previous = months[index - 1]?.month;
    if (previous === undefined || month > previous) return [];
    const message = `${month}排在${previous}之后，须按月份先后且不重复`;
    return [{ code: 'months_out_of_order', source: 'months', index, message } as const];
  });
}

/**
 * `value`: months that count among the most recent ones. They are counted back from the month of the submission when
 * that is paid already, else from the month before it: the record of a month is not out before it ends (*Decision*,
 * G六7 最近三个月). Consecutive, by this employer, 实缴; 补缴 does not count. A month that another employer paid since
 * leaves it open.
 */
export function computePaidMonths({ months, employer, on }: PaidMonthsInput, limit: GuideLimit): PaidMonths {
  if (months === null) return { value: null, met: null, rows: [], errors: [], doubt: null };
  const errors = orderErrors(months);
  if (errors.length > 0) return { value: null, met: null, rows: [], errors, doubt: null };
  const own = employer === null ? null : plainName(employer);
  const isPaid = (entry: InsuranceMonth): boolean =>
    entry.payment === 'paid' && own !== null && plainName(entry.employer) === own;
  const present = on.slice(0, 7);
  const last = months.some((entry) => entry.month === present && isPaid(entry)) ? present : monthBefore(present, 1);
  const wanted = Array.from({ length: limit.value }, (_, index) => monthBefore(last, limit.value - 1 - index));
  const elsewhere = paidElsewhere(months, own, present);
  const rows = [...new Set([...months.map(({ month }) => month), ...wanted])].sort().map((month): EvidenceRow => {
    const entry = months.find((one) => one.month === month);
    const period = periodOf(month);
    if (entry === undefined) return { period, counted: 0, why: '无缴费记录' };
    if (entry === elsewhere) return { period, counted: 0, why: `由${entry.employer}缴纳，劳动关系是否仍在须核实` };
    if (!wanted.includes(month)) return { period, counted: 0, why: `不在最近${limit.value}个月内` };
    if (entry.payment === 'back_paid') return { period, counted: 0, why: '补缴，不计算在内' };
    if (own === null) return { period, counted: 0, why: `${entry.employer}实缴，用人单位尚不明确` };
    return isPaid(entry)
      ? { period, counted: 1, why: '实缴' }
      : { period, counted: 0, why: `由${entry.employer}缴纳，非本用人单位` };
  });
  const value = rows.reduce((sum, row) => sum + row.counted, 0);
  if (value < limit.value) return { value, met: own === null ? null : false, rows, errors, doubt: null };
  if (elsewhere === null) return { value, met: true, rows, errors, doubt: null };
  const doubt = `${elsewhere.month}由${elsewhere.employer}缴纳社保，与用人单位的劳动关系是否仍在须核实`;
  return { value, met: null, rows, errors, doubt };
}
