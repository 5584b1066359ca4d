import type { CivilDate } from '../../kernel/civil-date.ts';
import { shanghaiDate } from '../../kernel/instant.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { livePapers } from '../results/papers.ts';

/**
 * The day on which the clocks stopped for good: the last of the papers that were before a signatory together went out.
 * One that is asked for later does not start them again. Null while they run.
 */
export function endedOn(subject: Pick<CaseRecord, 'results'>): CivilDate | null {
  const live = livePapers(subject);
  const out = live.flatMap(({ issuedAt }) => issuedAt ?? []).sort();
  const [first] = out;
  const together = live.filter(({ proposedAt }) => first !== undefined && proposedAt <= first);
  const last = together
    .flatMap(({ issuedAt }) => issuedAt ?? [])
    .sort()
    .at(-1);
  return last === undefined || together.some(({ issuedAt }) => issuedAt === null) ? null : shanghaiDate(last);
}
