import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_STAFF } from '#central/seed/demo-staff.ts';
import { MIGRATIONS } from '#main/storage/migrations/index.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { signIn } from '#tests/e2e/support/sign-in.ts';
import { type RunningApplication, startApplication } from '#tests/e2e/support/start-application.ts';
import { startTestCentre } from '#tests/support/centre.ts';
import { fillStation } from './fill-station.ts';
import type { Desk } from './synthetic-cases.ts';

const TODAY = civilDate('2026-11-26');
/** The station's wall clock stands here at every start: due dates and sign-ins of a kept station stay what they were. */
const NOW = `${TODAY}T09:00:00+08:00`;
const [REVIEWER] = DEMO_STAFF;
/** Changes with what is written into the database, so that a kept one is made anew. */
const SCHEMA = `${MIGRATIONS.at(-1)?.version}-2`;

export interface Station {
  readonly folder: string;
  readonly file: string;
  readonly key: Buffer;
  readonly desk: Desk;
}

function reviewer() {
  if (!REVIEWER) throw new Error('the demo office has no staff');
  return REVIEWER;
}

function at(folder: string): Station {
  const { id: staffId, name } = reviewer();
  return {
    folder,
    file: join(folder, 'workstation.db'),
    key: readFileSync(join(folder, 'database-key.development')),
    desk: { today: TODAY, reviewer: { staffId, name } },
  };
}

function folderOf(count: number): string {
  return join(tmpdir(), `liufu-bench-cases-${SCHEMA}-${count}`);
}

/** Enrolled, with its staff and a reviewer who has signed in, and no cases but the demo office's. */
async function enrol(folder: string): Promise<void> {
  const centre = await startTestCentre({ seed: true });
  try {
    const env = { LIUFU_CENTRE_URL: centre.url, LIUFU_ENROLMENT_CODE: centre.enrolmentCode, LIUFU_NOW: NOW };
    const station = await startApplication({ userDataDir: folder, env });
    await signIn(station.page, reviewer());
    await station.close();
  } finally {
    await centre.close();
  }
}

/**
 * A station with so many cases, kept in the temporary folder for the next run; it grows out of the next smaller one of
 * `smaller`. `whole` is put down last: what was broken off is made anew.
 */
export async function stationOf(
  count: number,
  smaller: readonly number[],
  log: (text: string) => void,
): Promise<Station> {
  const folder = folderOf(count);
  const whole = join(folder, 'whole');
  if (existsSync(whole)) return at(folder);
  rmSync(folder, { recursive: true, force: true });
  const last = smaller.at(-1);
  if (last === undefined) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await enrol(folder);
  } else {
    const from = await stationOf(last, smaller.slice(0, -1), log);
    cpSync(from.folder, folder, { recursive: true, filter: (source) => !source.endsWith('/whole') });
  }
  log(`写入 ${count} 件个案`);
  const station = at(folder);
  await fillStation(station.file, station.key, station.desk, count, log);
  writeFileSync(whole, '');
  return station;
}

/** Runs it with the reviewer signed in, offline: nobody else writes into it. */
export async function openStation({ folder }: Station): Promise<RunningApplication> {
  const env = { LIUFU_CENTRE_URL: 'http://127.0.0.1:9', LIUFU_NOW: NOW };
  const running = await startApplication({ userDataDir: folder, env });
  await signIn(running.page, reviewer());
  return running;
}
