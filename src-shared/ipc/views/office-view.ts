import type { OfficeDay } from '../../domain/office/office-calendar.ts';
import type { OfficeSettings, SettingKey } from '../../domain/office/settings.ts';
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
  /** What stays in force instead; 0 is the program's own. */
  readonly inForce: number;
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
  readonly refused: readonly OfficeRefused[];
}
