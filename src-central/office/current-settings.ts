import { DEFAULT_OFFICE_SETTINGS, type OfficeSettings } from '#shared/domain/office/settings.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import { officeSettings } from '#shared/schema/office.ts';
import type { Read } from '../database/handle.ts';
import { newestVersion } from './office-repository.ts';

/** What the office went by on that day: work that was done offline is measured by it, not by what came after. */
export async function settingsOn(read: Read, day: CivilDate): Promise<OfficeSettings> {
  const newest = await newestVersion(read, 'settings', day);
  return newest ? officeSettings.parse(newest.body) : DEFAULT_OFFICE_SETTINGS;
}

/** What the centre itself goes by now; asked anew each time, for another server may have stored the next version. */
export function currentSettings(read: Read, now: number): Promise<OfficeSettings> {
  return settingsOn(read, shanghaiDate(toInstant(now)));
}
