import { join } from 'node:path';
import type { Office } from '#scripts/specimens/office.ts';
import { shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import { insertCase, insertEvents } from '../cases/case-repository.ts';
import { appendEvents } from '../cases/feed.ts';
import type { Centre } from '../centre.ts';
import type { Database, Write } from '../database/handle.ts';
import { allowEnrolmentCode } from '../identity/stations.ts';
import { numberOf, takeNumber } from '../numbers/use-number.ts';
import { DEMO_ENROLMENT_CODE, seedStaff } from './demo-staff.ts';
import { NumberSource } from './number-source.ts';
import { officeApplications } from './office-applications.ts';
import { committedScans, drawnScans, type ScanSource, type StoredScan, storeBytes, storeFile } from './scans.ts';
import { type Scans, type ToldOffice, tellOffice } from './tell-office.ts';

export interface SeedOptions {
  readonly seed: number;
  /** The moment at which the office's history ends; the centre's clock by default. */
  readonly now?: number;
  /**
   * `drawn`: every paper for its own person, by Chromium, kept in `specimensDir`; `committed`: the files of
   * resources/specimens stand in, which needs no Chromium and no time.
   */
  readonly scans?: 'drawn' | 'committed';
  /** Default `.cache/specimens-<seed>`. */
  readonly specimensDir?: string;
  readonly progress?: (done: number, total: number) => void;
}

export interface Seeded {
  /** False when the centre was set up before: nothing was changed. */
  readonly fresh: boolean;
  readonly applications: number;
}

const ROOT = join(import.meta.dirname, '../..');

async function countCases(database: Database): Promise<number> {
  const { count } = await database
    .selectFrom('cases')
    .select((row) => row.fn.countAll<string | number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function scanSource(options: SeedOptions, office: Office): Promise<ScanSource> {
  if (options.scans === 'committed') return committedScans();
  const directory = options.specimensDir ?? join(ROOT, '.cache', `specimens-${options.seed}`);
  return drawnScans(directory, office, options.progress ?? (() => undefined));
}

async function storeScans(centre: Centre, office: Office, source: ScanSource): Promise<Scans> {
  const stored = new Map<string, Map<string, StoredScan>>();
  for (const application of office.applications) {
    const scans = await Promise.all(
      application.materials.map(async (material) => {
        const scan = await storeFile(centre, source(application, material));
        return [material.fileName, scan] as const;
      }),
    );
    stored.set(application.key, new Map(scans));
  }
  return stored;
}

async function writeOffice(write: Write, { cases }: ToldOffice, now: number): Promise<void> {
  const events = cases.flatMap((told) => told.events);
  for (const { record } of cases) await insertCase(write, record, now);
  // As it would have come about: one feed, in the order of time; a case's own order is kept by the stable sort.
  const inTime = [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const stored = inTime.map((event) => ({ event, stationId: null }));
  await insertEvents(write, stored, now);
  const ids = inTime.map((event) => event.id);
  await appendEvents(write, ids);
  for (const event of events) {
    const number = numberOf(event);
    if (number !== null) await takeNumber(write, number, event.caseId, now);
  }
}

/** Fills an empty centre with a demo office; a second call changes nothing. Never touches a centre with real cases. */
export async function seedOffice(centre: Centre, options: SeedOptions): Promise<Seeded> {
  const { database, clock } = centre;
  const cases = await countCases(database);
  const seeded = await database.selectFrom('seeds').select('seed').executeTakeFirst();
  if (seeded) return { fresh: false, applications: cases };
  if (cases > 0) throw new Error('中心已有业务数据，不能再设为演示中心；请另选数据目录。');
  const now = options.now ?? clock();
  await seedStaff(database);
  await allowEnrolmentCode(database, DEMO_ENROLMENT_CODE, '演示工作站', clock);
  const office = officeApplications(options.seed, shanghaiDate(toInstant(now)));
  const scans = await storeScans(centre, office, await scanSource(options, office));
  const numbers = await NumberSource.open(database);
  const told = tellOffice(office, scans, numbers, now);
  for (const [hash, bytes] of told.printed) await storeBytes(centre, hash, bytes);
  await database.transaction().execute(async (write) => {
    await writeOffice(write, told, now);
    await numbers.lease(write, now);
    await write
      .insertInto('seeds')
      .values({ seed: options.seed, seeded_at: toInstant(now) })
      .execute();
  });
  return { fresh: true, applications: told.cases.length };
}
