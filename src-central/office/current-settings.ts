import { DEFAULT_OFFICE_SETTINGS, type OfficeSettings } from '#shared/domain/office/settings.ts';
import { shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import { officeSettings } from '#shared/schema/office.ts';
import type { Read } from '../database/handle.ts';
import { newestVersion } from './office-repository.ts';

/** What the centre itself goes by now; asked anew each time, for another server may have stored the next version. */
export async function currentSettings(read: Read, now: number): Promise<OfficeSettings> {
  const newest = await newestVersion(read, 'settings', shanghaiDate(toInstant(now)));
  return newest ? officeSettings.parse(newest.body) : DEFAULT_OFFICE_SETTINGS;
}
