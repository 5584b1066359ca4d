import type { CasePolicy } from '#shared/domain/case/case-policy.ts';
import {
  type Calendar,
  type CalendarData,
  overlayCalendar,
  workingCalendar,
} from '#shared/domain/deadlines/calendar.ts';
import type { DeadlineSettings } from '#shared/domain/deadlines/clock-limits.ts';
import { calendarDataOf, NO_OFFICE_CALENDAR, type OfficeCalendar } from '#shared/domain/office/office-calendar.ts';
import { type OfficeDocument, type OfficeName, versionOn } from '#shared/domain/office/office-document.ts';
import {
  casePolicyOf,
  DEFAULT_OFFICE_SETTINGS,
  deadlineSettingsOf,
  numberWordsOf,
  type OfficeSettings,
} from '#shared/domain/office/settings.ts';
import type { NumberWords } from '#shared/domain/results/numbers.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { officeCalendar, officeSettings } from '#shared/schema/office.ts';
import type { Clock } from '../../ports.ts';
import type { Storage } from '../../storage/handles.ts';
import { officeDocuments } from '../../storage/repositories/office.ts';

/** What is in force at this moment: the built-in values until the centre's first word, and never a refused version. */
export interface Office {
  readonly settings: OfficeSettings;
  readonly table: OfficeCalendar;
  readonly deadlines: DeadlineSettings;
  readonly numberWords: NumberWords;
  /** These two keep their place while what they answer follows the office. */
  readonly calendar: Calendar;
  readonly policy: CasePolicy;
  /** Years whose arrangement the package has. */
  readonly packagedYears: readonly number[];
  /** The version in force today; null while the program's own values stand. */
  inForce(name: OfficeName): OfficeDocument | null;
  /** Sound versions of one document, the oldest first. */
  versions(name: OfficeName): readonly OfficeDocument[];
  /** Looks again at what is stored: at the start, and whenever a version came. */
  load(): Promise<void>;
}

export interface OfficeParts {
  readonly storage: Storage;
  readonly clock: Pick<Clock, 'today'>;
  /** The maintained package's. */
  readonly packaged: CalendarData;
}

interface InForce {
  readonly on: CivilDate;
  readonly settings: OfficeSettings;
  readonly table: OfficeCalendar;
  readonly deadlines: DeadlineSettings;
  readonly policy: CasePolicy;
  readonly calendar: Calendar;
}

export function createOffice({ storage, clock, packaged }: OfficeParts): Office {
  let sound: readonly OfficeDocument[] = [];
  let known: InForce | null = null;

  const versions = (name: OfficeName) => sound.filter((document) => document.name === name);
  const inForce = (name: OfficeName) => versionOn(versions(name), clock.today());
  const now = (): InForce => {
    const on = clock.today();
    if (known?.on === on) return known;
    const settings = inForce('settings');
    const table = inForce('calendar');
    const read = {
      settings: settings ? officeSettings.parse(settings.body) : DEFAULT_OFFICE_SETTINGS,
      table: table ? officeCalendar.parse(table.body) : NO_OFFICE_CALENDAR,
    };
    known = {
      on,
      ...read,
      deadlines: deadlineSettingsOf(read.settings),
      policy: casePolicyOf(read.settings),
      calendar: workingCalendar(overlayCalendar(packaged, calendarDataOf(read.table))),
    };
    return known;
  };

  return {
    get settings() {
      return now().settings;
    },
    get table() {
      return now().table;
    },
    get deadlines() {
      return now().deadlines;
    },
    get numberWords() {
      return numberWordsOf(now().settings);
    },
    calendar: {
      isWorkingDay: (date) => now().calendar.isWorkingDay(date),
      reason: (date) => now().calendar.reason(date),
    },
    policy: {
      get secondSignature() {
        return now().policy.secondSignature;
      },
    },
    packagedYears: packaged.publishedYears,
    inForce,
    versions,
    async load() {
      const stored = await storage.read(officeDocuments);
      sound = stored.filter(({ refusal }) => refusal === null).map(({ document }) => document);
      known = null;
    },
  };
}
