import type { OfficeDocument } from '#shared/domain/office/office-document.ts';
import { DEFAULT_OFFICE_SETTINGS, type OfficeSettings, type SettingKey } from '#shared/domain/office/settings.ts';
import type { OfficeChangeMark, OfficeRefused, OfficeView } from '#shared/ipc/views/office-view.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { officeCalendar, officeSettings } from '#shared/schema/office.ts';
import { officeDocuments } from '../../storage/repositories/office.ts';
import type { CoreContext } from '../core-context.ts';
import type { Office } from './live-office.ts';

function markOf({ version, changedBy, changedAt, reason }: OfficeDocument): OfficeChangeMark {
  return { version, byName: changedBy?.name ?? null, at: changedAt, reason };
}

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(DEFAULT_OFFICE_SETTINGS, key);
}

/** For each setting the version that changed it last; what nobody changed has none. */
function settingMarks(versions: readonly OfficeDocument[]): OfficeView['settings']['marks'] {
  const marks: Partial<Record<SettingKey, OfficeChangeMark>> = {};
  let before: OfficeSettings = DEFAULT_OFFICE_SETTINGS;
  for (const document of versions) {
    const after = officeSettings.parse(document.body);
    for (const key of Object.keys(after).filter(isSettingKey)) {
      if (canonicalJson(after[key]) !== canonicalJson(before[key])) marks[key] = markOf(document);
    }
    before = after;
  }
  return marks;
}

function viewCalendar(office: Office, packagedYears: readonly number[]): OfficeView['calendar'] {
  const marks = new Map<string, OfficeChangeMark>();
  for (const document of office.versions('calendar')) {
    for (const day of officeCalendar.parse(document.body).days) {
      const key = canonicalJson(day);
      if (!marks.has(key)) marks.set(key, markOf(document));
    }
  }
  const { days, publishedYears } = office.table;
  const dated = days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return {
    version: office.versions('calendar').at(-1)?.version ?? 0,
    days: dated.map((day) => ({ ...day, mark: marks.get(canonicalJson(day)) ?? null })),
    publishedYears,
    packagedYears,
  };
}

/** Refused versions that no sound one has followed yet. */
export async function refusedDocuments({
  storage,
  office,
}: Pick<CoreContext, 'storage' | 'office'>): Promise<readonly OfficeRefused[]> {
  const stored = await storage.read(officeDocuments);
  return stored.flatMap(({ document: { name, version }, refusal }) => {
    if (refusal === null) return [];
    const sound = stored.filter((other) => other.document.name === name && other.refusal === null);
    const newest = Math.max(0, ...sound.map((other) => other.document.version));
    if (newest > version) return [];
    const inForce = name === 'settings' || name === 'calendar' ? (office.inForce(name)?.version ?? 0) : newest;
    return [{ name, version, refusal, inForce }];
  });
}

export async function viewOffice(context: CoreContext): Promise<OfficeView> {
  const { office, centre } = context;
  const current = office.inForce('settings');
  return {
    online: centre.status().state === 'online',
    settings: {
      version: office.versions('settings').at(-1)?.version ?? 0,
      validFrom: current?.validFrom ?? null,
      values: office.settings,
      defaults: DEFAULT_OFFICE_SETTINGS,
      marks: settingMarks(office.versions('settings')),
    },
    calendar: viewCalendar(office, office.packagedYears),
    refused: await refusedDocuments(context),
  };
}
