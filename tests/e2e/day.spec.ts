import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { OnlineApplicant } from '#scripts/demo/applicant.ts';
import { DAY } from '#scripts/demo/day.ts';
import { Day } from '#scripts/demo/day-context.ts';
import { launchWorkstation } from './support/launch-workstation.ts';

test('one counter day: applied, read, reviewed, supplemented, signed, issued, at the centre, in the report', async () => {
  test.setTimeout(300_000);
  const out = mkdtempSync(join(tmpdir(), 'liufu-day-'));
  const station = await launchWorkstation();
  const day = new Day(station, new OnlineApplicant(station.centre.url), out);
  try {
    for (const { name, run } of DAY) await test.step(name, () => run(day));
  } finally {
    await station.close();
    rmSync(out, { recursive: true, force: true });
  }
});
