import { addYears, type CivilDate, dayNumber } from '../../kernel/civil-date.ts';
import type { Stay } from '../case/evidence-facts.ts';
import { countryName } from '../places/countries.ts';
import type { GuideLimit } from '../rules/guide-limits.ts';
import type { Evidence, EvidenceRow } from './evidence.ts';
import { inOrder, type PlacedStay, stayErrors } from './stays.ts';

export interface FirstReturnInput {
  readonly stays: readonly Stay[] | null;
  /** Last day of the studies (学业结束). */
  readonly studyTo: CivilDate | null;
  /** The employer's submission. */
  readonly on: CivilDate;
}

export interface FirstReturn extends Evidence<'entry_before_exit'> {
  /** 学业结束后首次回国; null when the records do not tell. */
  readonly returnedOn: CivilDate | null;
  /** Last day on which the employer may submit. */
  readonly until: CivilDate | null;
  /** Why the records do not tell; null when they do. */
  readonly open: string | null;
}

/** Abroad since before the day: who only left on it did not end the studies in that stay, and may have returned that day from another. */
function covers({ exit, entry }: Stay, day: CivilDate): boolean {
  return exit < day && (entry === null || entry >= day);
}

function whyOf(stay: PlacedStay, returning: PlacedStay, studyTo: CivilDate): string {
  const place = countryName(stay.country);
  if (stay.index === returning.index) return `${place}，学业结束（${studyTo}）时在外，${stay.entry}首次回国`;
  if (stay.entry !== null && stay.entry < studyTo) return `${place}，学业结束前回国，不计`;
  return `${place}，首次回国之后再次出境，不影响`;
}

function unknownReturn(why: string, rows: readonly EvidenceRow[] = []): FirstReturn {
  return { value: null, met: null, rows, errors: [], returnedOn: null, until: null, open: why };
}

function plainRow({ exit, entry, country }: Stay): EvidenceRow {
  return { period: { from: exit, to: entry }, counted: 0, why: countryName(country) };
}

/**
 * `value`: days from the first return after the studies to the employer's submission. The return is the entry that
 * ends the stay in which the studies ended: a later one never takes its place. At most two years by calendar date; 29
 * February falls back to the 28th (G五(3)3; domain.md §2, decision).
 */
export function computeFirstReturn({ stays, studyTo, on }: FirstReturnInput, limit: GuideLimit): FirstReturn {
  if (stays === null) return unknownReturn('尚无出入境记录');
  const errors = stayErrors(stays);
  if (errors.length > 0) return { ...unknownReturn('出入境记录有误'), errors };
  const sorted = inOrder(stays);
  if (studyTo === null) return unknownReturn('学业结束日期尚不明确', sorted.map(plainRow));
  const covering = sorted.filter((stay) => covers(stay, studyTo));
  const [returning] = covering;
  if (returning === undefined)
    return unknownReturn(`学业结束日${studyTo}不在任何一次出境期间，首次回国日期须核实`, sorted.map(plainRow));
  if (covering.some((stay) => stay.entry !== returning.entry))
    return unknownReturn(`学业结束日${studyTo}有相互重叠的出入境记录，首次回国日期须核实`, sorted.map(plainRow));
  const { entry: returnedOn } = returning;
  if (returnedOn === null) return unknownReturn('学业结束后尚无入境记录', sorted.map(plainRow));
  const value = dayNumber(on) - dayNumber(returnedOn);
  const rows = sorted.map((stay) => ({
    period: { from: stay.exit, to: stay.entry },
    counted: stay.index === returning.index ? value : 0,
    why: whyOf(stay, returning, studyTo),
  }));
  const until = addYears(returnedOn, limit.value);
  if (value < 0)
    return { value, met: null, rows, errors, returnedOn, until, open: `提交日${on}早于首次回国日${returnedOn}` };
  return { value, met: on <= until, rows, errors, returnedOn, until, open: null };
}
