import type { Office, OfficeApplication } from '#scripts/specimens/office.ts';
import { createPrng, deriveSeed } from '#scripts/specimens/prng.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import type { ContentHash } from '#shared/kernel/ids.ts';
import { shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import type { WireEvent } from '../cases/wire.ts';
import { castFor } from './cast.ts';
import type { NumberSource } from './number-source.ts';
import { officeCalendar, workingDaysBack } from './office-calendar.ts';
import { OFFICE_SIZE, storyOf } from './office-plan.ts';
import type { StoredScan } from './scans.ts';
import { tellStory } from './tell-story.ts';
import { Teller } from './teller.ts';

/** By application key, then by file name. */
export type Scans = ReadonlyMap<string, ReadonlyMap<string, StoredScan>>;

export interface ToldCase {
  readonly record: CaseRecord;
  readonly events: readonly WireEvent[];
}

export interface ToldOffice {
  readonly cases: readonly ToldCase[];
  readonly printed: ReadonlyMap<ContentHash, Uint8Array>;
}

/** More working days than the oldest story goes back. */
const HISTORY_DAYS = 40;

function submitterActor({ applicant, submitter }: OfficeApplication): Actor {
  const name = submitter.kind === 'organisation' ? submitter.name : applicant.name;
  return { kind: 'applicant', staffId: null, name, role: null };
}

/** Whole history of the office up to `now`, in the order of submission. Pure but for the numbers it takes. */
export function tellOffice(office: Office, scans: Scans, numbers: NumberSource, now: number): ToldOffice {
  const calendar = officeCalendar();
  const days = workingDaysBack(calendar, shanghaiDate(toInstant(now)), HISTORY_DAYS);
  const printed = new Map<ContentHash, Uint8Array>();
  const submitted = office.applications.slice(0, OFFICE_SIZE).map((application, index) => {
    const prng = createPrng(deriveSeed(office.seed, 'story', index));
    const story = storyOf(index);
    const day = days[story.age];
    if (!day) throw new Error('the history is shorter than a story');
    // The online hall is open day and night; on the last day nothing lies in the future.
    const evening = Date.parse(`${day}T07:30:00+08:00`) + prng.int(0, 14 * 60) * 60_000;
    return { application, index, prng, story, at: Math.min(evening, now - prng.int(60_000, 300_000)) };
  });
  submitted.sort((a, b) => a.at - b.at);
  const cases = submitted.map(({ application, index, prng, story, at }): ToldCase => {
    const teller = new Teller({ prng, days, now }, at);
    const cast = castFor(index);
    const own = scans.get(application.key) ?? new Map<string, StoredScan>();
    const applicant = submitterActor(application);
    tellStory({ application, applicant, cast, teller, calendar, numbers, scans: own, printed }, story);
    return { record: teller.record, events: teller.events };
  });
  return { cases, printed };
}
