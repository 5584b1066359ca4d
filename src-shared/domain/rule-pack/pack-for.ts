import { addDays, type CivilDate } from '../../kernel/civil-date.ts';
import { BUILT_IN_PACK } from './built-in-pack.ts';
import { fillTitles } from './fill-titles.ts';
import type { CentrePackBody, RulePack } from './rule-pack.ts';

/** A sound body of the centre's document `rules` as a pack to judge by. */
export function centrePack(body: CentrePackBody, version: number, hash: string): RulePack {
  return { ...body, rules: fillTitles(body), version, hash, origin: 'centre' };
}

/** One without a day came before every other. Of two packs on one day the later version is the correction. */
function isLater(one: RulePack, other: RulePack): boolean {
  if (one.inForceFrom !== other.inForceFrom) return (one.inForceFrom ?? '') > (other.inForceFrom ?? '');
  return one.version > other.version;
}

/**
 * The pack in force on the day on which a case was handed in (收件日期, which never changes): the one with the latest
 * day that is not after it. What came before every pack's day is judged by the program's own, which has none.
 */
export function packFor(packs: readonly RulePack[], submittedOn: CivilDate): RulePack {
  let found = BUILT_IN_PACK;
  for (const pack of packs) {
    const hasBegun = pack.inForceFrom === null || pack.inForceFrom <= submittedOn;
    if (hasBegun && isLater(pack, found)) found = pack;
  }
  return found;
}

export interface PackTime {
  readonly pack: RulePack;
  /** Last day of its cases; null while none follows it. */
  readonly until: CivilDate | null;
  /** False for one whose whole time a later version took. */
  readonly judges: boolean;
}

/** The time of each pack, the newest first: its own day up to the day before the next one's. */
export function packTimes(packs: readonly RulePack[]): readonly PackTime[] {
  const sorted = packs.toSorted((one, other) => (isLater(one, other) ? -1 : 1));
  return sorted.map((pack, index) => {
    const judges = pack.inForceFrom === null || packFor(packs, pack.inForceFrom) === pack;
    const days = sorted.slice(0, index).flatMap(({ inForceFrom }) => inForceFrom ?? []);
    const next = days.findLast((day) => day > (pack.inForceFrom ?? ''));
    return { pack, judges, until: judges && next !== undefined ? addDays(next, -1) : null };
  });
}
