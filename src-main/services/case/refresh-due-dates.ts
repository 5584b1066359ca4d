import { createHash } from 'node:crypto';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { isOpenState } from '#shared/domain/case/transitions.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { addDays, type CivilDate, civilDate, dateParts } from '#shared/kernel/civil-date.ts';
import type { WriteHandle } from '../../storage/handles.ts';
import type { StoredCase } from '../../storage/repositories/case-rows.ts';
import { openCasesAfter, setDueDate } from '../../storage/repositories/cases.ts';
import { readMeta, writeMeta } from '../../storage/repositories/meta.ts';
import { casesOfPerson } from '../../storage/repositories/people.ts';
import type { CaseContext } from '../core-context.ts';
import { ownForClocks } from '../person/own-records.ts';
import { caseIndex } from './case-index.ts';

/** Open cases a transaction: the desk must not wait for all of them. */
const STEP = 100;

type DueContext = Pick<CaseContext, 'storage' | 'calendar' | 'clock' | 'office'>;
type IndexContext = Omit<DueContext, 'storage'>;

/** The working days of last year to the year after next, which open clocks can reach, the office's limits and its packs. */
function digestOf({ calendar, office }: DueContext, today: CivilDate): string {
  const { year } = dateParts(today);
  const digest = createHash('sha256');
  for (let date = civilDate(`${year - 1}-01-01`); date < `${year + 3}`; date = addDays(date, 1)) {
    digest.update(`${date}${calendar.isWorkingDay(date)}`);
  }
  const packs = office.packs.map(({ version, hash }) => ({ version, hash }));
  return digest.update(canonicalJson({ limits: office.deadlines, packs })).digest('hex');
}

async function refreshCase(context: IndexContext, handle: WriteHandle, stored: StoredCase): Promise<void> {
  const { no, record, confirmedRevision, unsent, conflicts } = stored;
  const own = await ownForClocks(handle, record, context.clock.today());
  const changed = { at: record.receivedAt, closedBefore: null };
  await setDueDate(handle, no, caseIndex(context, record, own, { confirmedRevision, unsent, conflicts }, changed));
}

/** A certificate that was issued or revoked tells the degree of the person's settlements, and so their clock. */
export async function refreshSettlements(
  context: IndexContext,
  handle: WriteHandle,
  { applicant }: CaseRecord,
): Promise<void> {
  for (const stored of await casesOfPerson(handle, applicant)) {
    const { business, state } = stored.record;
    if (business === 'settle_bj_nonlocal' && isOpenState(state.kind)) await refreshCase(context, handle, stored);
  }
}

async function refreshStep(context: DueContext, after: number): Promise<number | null> {
  return context.storage.write(async (handle) => {
    const cases = await openCasesAfter(handle, after, STEP);
    for (const stored of cases) await refreshCase(context, handle, stored);
    return cases.at(-1)?.no ?? null;
  });
}

/** A new arrangement of holidays, or of limits, moves the due dates that the queue sorts by; nothing is done when none came. */
export async function refreshDueDates(context: DueContext): Promise<void> {
  const digest = digestOf(context, context.clock.today());
  if ((await context.storage.read((handle) => readMeta(handle, 'calendar'))) === digest) return;
  for (let after: number | null = 0; after !== null; ) after = await refreshStep(context, after);
  await context.storage.write((handle) => writeMeta(handle, 'calendar', digest));
}
