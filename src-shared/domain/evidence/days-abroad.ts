import { type CivilDate, dayNumber } from '../../kernel/civil-date.ts';
import type { Stay } from '../case/evidence-facts.ts';
import { countryName } from '../places/countries.ts';
import type { GuideLimit } from '../rules/guide-limits.ts';
import type { Evidence, EvidenceRow } from './evidence.ts';
import { inOrder, stayErrors } from './stays.ts';

export interface DaysAbroadInput {
  /** Entry–exit records in any order; null while nobody looked them up. */
  readonly stays: readonly Stay[] | null;
  /** Up to when a stay without an entry counts, that day included; null leaves its length unknown. */
  readonly openUntil: CivilDate | null;
  /** The last day that counts at all, the submission's; null counts every day on record. */
  readonly through: CivilDate | null;
}

const earlier = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other);

/**
 * `value`: days outside the mainland, the union of the stays: exit and entry day count once each, overlapping days
 * once (domain.md §2, decision). What lies after the submission is shown and never counts. Null when nothing is on record or a stay's end is not known; `met` may stand all the
 * same when the closed stays are enough.
 */
export function computeDaysAbroad(
  { stays, openUntil, through }: DaysAbroadInput,
  limit: GuideLimit,
): Evidence<'entry_before_exit'> {
  if (stays === null) return { value: null, met: null, rows: [], errors: [] };
  const errors = stayErrors(stays);
  if (errors.length > 0) return { value: null, met: null, rows: [], errors };
  let covered = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let isOpen = false;
  const rows = inOrder(stays).map(({ exit, entry, country }): EvidenceRow => {
    const place = countryName(country);
    if (through !== null && exit > through) {
      return { period: { from: exit, to: entry }, counted: 0, why: `${place}，在提交之日（${through}）以后，不计` };
    }
    const end = entry ?? openUntil;
    const to = end === null || through === null ? end : earlier(end, through);
    if (to === null) {
      isOpen = true;
      return { period: { from: exit, to: null }, counted: 0, why: `${place}，尚无入境记录，天数不明` };
    }
    const first = Math.max(dayNumber(exit), covered + 1);
    const last = dayNumber(to);
    const counted = Math.max(0, last - first + 1);
    covered = Math.max(covered, last);
    sum += counted;
    const whole = last - dayNumber(exit) + 1;
    const open = entry === null ? '，尚无入境记录' : '';
    const cut = to === entry ? '' : `，计至${to}`;
    const overlap = counted < whole ? `，重叠${Math.max(0, whole - counted)}天只计一次` : '';
    const sameDay = entry === exit ? '，当日往返' : '';
    return { period: { from: exit, to: entry }, counted, why: `${place}${sameDay}${open}${cut}${overlap}` };
  });
  const met = sum >= limit.value ? true : isOpen ? null : false;
  return { value: isOpen ? null : sum, met, rows, errors };
}
