import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Centre, createCentre } from '#central/centre.ts';
import { allowEnrolmentCode } from '#central/identity/stations.ts';
import type { CentreOptions } from '#central/options.ts';
import { DEMO_ENROLMENT_CODE, DEMO_STAFF, type DemoPerson, seedStaff } from '#central/seed/demo-staff.ts';
import { seedOffice } from '#central/seed/seed-office.ts';
import { testDatabase } from './test-database.ts';

export interface TestCentreOptions {
  /**
   * The whole demo office: 44 applications in every state, with specimens of resources/ as their files. Without it only
   * staff and the enrolment code.
   */
  readonly seed?: boolean;
  /** Milliseconds since the epoch; the real clock by default. */
  readonly clock?: () => number;
  readonly centre?: Partial<CentreOptions>;
}

export interface TestCentre {
  /** e.g. `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  readonly enrolmentCode: string;
  readonly staff: readonly DemoPerson[];
  readonly centre: Centre;
  readonly app: Centre['app'];
  close(): Promise<void>;
}

/**
 * A real centre in this process on a random port; its database lives in memory (on a
 * PostgreSQL server by CENTRE_TEST_DATABASE_URL when that is set), its files in a temporary directory.
 */
export async function startTestCentre(options: TestCentreOptions = {}): Promise<TestCentre> {
  const dataDir = await mkdtemp(join(tmpdir(), 'liufu-centre-'));
  const clock = options.clock ?? Date.now;
  const database = await testDatabase();
  const centre = await createCentre({ dataDir, clock, ...database.options, ...options.centre });
  await seedStaff(centre.database);
  await allowEnrolmentCode(centre.database, DEMO_ENROLMENT_CODE, '测试工作站', clock);
  if (options.seed) await seedOffice(centre, { seed: 1, now: clock(), scans: 'committed' });
  const url = await centre.app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    enrolmentCode: DEMO_ENROLMENT_CODE,
    staff: DEMO_STAFF,
    centre,
    app: centre.app,
    async close() {
      await centre.close();
      await database.drop();
      // A paper whose sender was cut off may still be put down, after the last request has its answer.
      await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}
