import { NO_KEYS, type VerificationKeys } from '#shared/domain/authenticity/station-keys.ts';
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
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import { centrePack, packFor } from '#shared/domain/rule-pack/pack-for.ts';
import type { RulePack } from '#shared/domain/rule-pack/rule-pack.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { officeCalendar, officeSettings } from '#shared/schema/office.ts';
import { rulePackBody } from '#shared/schema/rule-pack.ts';
import type { Clock } from '../../ports.ts';
import type { Storage } from '../../storage/handles.ts';
import { officeDocuments } from '../../storage/repositories/office.ts';
import { refusalOf } from './judge-document.ts';
import { vouchedKeys } from './vouched-keys.ts';

/** What is in force at this moment: the built-in values until the centre's first word, and never a refused version. */
export interface Office {
  readonly settings: OfficeSettings;
  readonly table: OfficeCalendar;
  readonly deadlines: DeadlineSettings;
  readonly numberWords: NumberWords;
  /** The program's own and every sound one from the centre, in force already or later. */
  readonly packs: readonly RulePack[];
  /** What a case is judged by: the pack in force on the day on which it was handed in. */
  packOf(handedIn: { readonly submittedOn: CivilDate }): RulePack;
  /** Keys that the centre vouches for, and its page for the public; none before its first word. */
  readonly verification: VerificationKeys;
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
  let keys = NO_KEYS;
  let packs: readonly RulePack[] = [BUILT_IN_PACK];

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
    get packs() {
      return packs;
    },
    get verification() {
      return keys;
    },
    packOf: ({ submittedOn }) => packFor(packs, submittedOn),
    calendar: {
      isWorkingDay: (date) => now().calendar.isWorkingDay(date),
      workingDaysBetween: (from, to) => now().calendar.workingDaysBetween(from, to),
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
      // Judged anew: another version of the program may take what the one before refused, or the other way round.
      sound = stored.map(({ document }) => document).filter((document) => refusalOf(document) === null);
      const fromCentre = versions('rules').map(({ body, version, hash }) =>
        centrePack(rulePackBody.parse(body), version, hash),
      );
      packs = [BUILT_IN_PACK, ...fromCentre];
      keys = vouchedKeys(versions('keys'));
      known = null;
    },
  };
}
