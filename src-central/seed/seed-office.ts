import type { Centre } from '../centre.ts';
import { allowEnrolmentCode } from '../identity/stations.ts';
import { DEMO_ENROLMENT_CODE, seedStaff } from './demo-staff.ts';

export interface SeedOptions {
  readonly seed: number;
  /** The moment at which the office's history ends. */
  readonly now: number;
}

export interface Seeded {
  readonly applications: number;
}

/** Fills an empty centre with a demo office; a second call changes nothing. */
export async function seedOffice(centre: Centre, _options: SeedOptions): Promise<Seeded> {
  await seedStaff(centre.database);
  await allowEnrolmentCode(centre.database, DEMO_ENROLMENT_CODE, '演示工作站', centre.clock);
  return { applications: 0 };
}
