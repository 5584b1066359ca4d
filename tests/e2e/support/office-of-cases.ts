import { enrolTestStation, type TestStation } from '#tests/support/central-client.ts';
import type { TestCentre } from '#tests/support/centre.ts';
import { launchWorkstation, type Workstation } from './launch-workstation.ts';

/** The moment on the counter's wall, a Thursday morning: the day after the events of `case-events.ts`. */
const NOW = '2026-11-19T10:42';

/** An office with the cases that the second counter makes, and no other. */
export async function launchOfficeOf<Made>(
  make: (centre: TestCentre, counter: TestStation) => Promise<Made>,
): Promise<{ readonly station: Workstation; readonly made: Made }> {
  const station = await launchWorkstation({ now: NOW, centre: { seed: false } });
  const made = await make(station.centre, await enrolTestStation(station.centre, '二号窗口'));
  await station.page.setViewportSize({ width: 1366, height: 768 });
  return { station, made };
}
