import type { OfficeDay } from '../../domain/office/office-calendar.ts';
import type { OfficeSettings, SettingKey } from '../../domain/office/settings.ts';
import type { PackMark } from '../../domain/rule-pack/rule-pack.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Instant } from '../../kernel/instant.ts';

/** Who set it, when and why. */
export interface OfficeChangeMark {
  readonly version: number;
  /** Null for what the centre set itself. */
  readonly byName: string | null;
  readonly at: Instant;
  readonly reason: string;
}

/** A version from the centre that this station does not use. */
export interface OfficeRefused {
  readonly name: string;
  readonly version: number;
  readonly refusal: 'hash' | 'form';
  /** The first field that is wrong, and how, e.g. `limits.studyDays：缺少这一项`; null where the hash alone is. */
  readonly fault: string | null;
  /** What stays in force instead; 0 is the program's own. */
  readonly inForce: number;
}

/** One edition of the rules as the settings screen lists it. */
export interface OfficePack extends PackMark {
  /** Last day on whose cases it is the judge; null while none follows it, and for one that judges none. */
  readonly until: CivilDate | null;
  /** `replaced`: a later version took its whole time. */
  readonly standing: 'in_force' | 'coming' | 'past' | 'replaced';
  /** Titles of the documents that it was taken from. */
  readonly sources: readonly string[];
  /** Null for the program's own. */
  readonly mark: OfficeChangeMark | null;
}

export interface OfficeView {
  /** Whether a change can be made now: it needs the network. */
  readonly online: boolean;
  readonly settings: {
    /** 0 while the program's own values stand. */
    readonly version: number;
    readonly validFrom: CivilDate | null;
    readonly values: OfficeSettings;
    readonly defaults: OfficeSettings;
    /** The last change of each that was ever changed. */
    readonly marks: Readonly<Partial<Record<SettingKey, OfficeChangeMark>>>;
  };
  readonly calendar: {
    readonly version: number;
    readonly days: readonly (OfficeDay & { readonly mark: OfficeChangeMark | null })[];
    readonly publishedYears: readonly number[];
    /** Years that the packaged calendar has. */
    readonly packagedYears: readonly number[];
  };
  /** Classes of recognition in the edition in force today, in working days. */
  readonly deadlineClasses: readonly number[];
  /** Editions of the rules, the newest first. */
  readonly packs: readonly OfficePack[];
  /** Refused versions that no sound one has followed yet. */
  readonly refused: readonly OfficeRefused[];
  /** Every edition of the rules that was refused, followed or not. */
  readonly refusedPacks: readonly OfficeRefused[];
}
