import { OFFICE_NAMES, type OfficeDocument } from '#shared/domain/office/office-document.ts';
import { DEFAULT_OFFICE_SETTINGS, type OfficeSettings, type SettingKey } from '#shared/domain/office/settings.ts';
import { recognitionDays } from '#shared/domain/rule-pack/deadline-table.ts';
import type { OfficeChangeMark, OfficeRefused, OfficeView } from '#shared/ipc/views/office-view.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { faultWords } from '#shared/schema/first-fault.ts';
import { officeCalendar, officeSettings } from '#shared/schema/office.ts';
import { officeDocuments } from '../../storage/repositories/office.ts';
import type { CoreContext } from '../core-context.ts';
import { markOf } from './change-mark.ts';
import { faultOf, refusalOf } from './judge-document.ts';
import type { Office } from './live-office.ts';
import { viewPacks } from './view-packs.ts';

type ViewContext = Pick<CoreContext, 'storage' | 'office' | 'clock'>;

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

/** Every refused version, with what is wrong and what stands in its place today. */
async function allRefused({ storage, office, clock }: ViewContext): Promise<readonly OfficeRefused[]> {
  const stored = await storage.read(officeDocuments);
  return stored.flatMap(({ document }): OfficeRefused[] => {
    const refusal = refusalOf(document);
    if (refusal === null) return [];
    const { name, version } = document;
    const fault = refusal === 'form' ? faultOf(document) : null;
    const inForce = versionInForce(office, name, clock.today());
    return [{ name, version, refusal, fault: fault && faultWords(fault), inForce }];
  });
}

function versionInForce(office: Office, name: string, today: CivilDate): number {
  if (name === 'rules') return office.packOf({ submittedOn: today }).version;
  const known = OFFICE_NAMES.find((candidate) => candidate === name);
  return known ? (office.inForce(known)?.version ?? 0) : 0;
}

/** Refused versions that no sound one has followed yet. */
export async function refusedDocuments(context: ViewContext): Promise<readonly OfficeRefused[]> {
  const stored = await context.storage.read(officeDocuments);
  const sound = stored.map(({ document }) => document).filter((document) => refusalOf(document) === null);
  const refused = await allRefused(context);
  return refused.filter(({ name, version }) => !sound.some((one) => one.name === name && one.version > version));
}

export async function viewOffice(context: CoreContext): Promise<OfficeView> {
  const { office, centre, clock } = context;
  const refused = await allRefused(context);
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
    deadlineClasses: recognitionDays(office.packOf({ submittedOn: clock.today() }).deadlines),
    packs: viewPacks(office, clock.today()),
    refused: await refusedDocuments(context),
    refusedPacks: refused.filter(({ name }) => name === 'rules'),
  };
}
