import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Actor } from '../rights/staff.ts';

/** What the centre decides for every station. A newer centre may hold more: those are kept and not used. */
/** `keys` is the centre's own: no supervisor writes it (`CENTRE_NAMES`). */
export const OFFICE_NAMES = ['settings', 'calendar', 'rules', 'keys'] as const;
/** What only the centre's own work makes. */
export const CENTRE_NAMES: readonly string[] = ['keys'];
export type OfficeName = (typeof OFFICE_NAMES)[number];

/** One version of an office document, for ever: the next one takes its place, nothing edits it. */
export interface OfficeDocument {
  /** One of `OFFICE_NAMES`, or a newer centre's. */
  readonly name: string;
  /** 1, 2, 3 …; 0 is what the program brings along. */
  readonly version: number;
  /** Plain JSON; its form is the name's. */
  readonly body: unknown;
  /** SHA-256 of the body's canonical JSON (`kernel/canonical-json.ts`): a body that does not match it is refused. */
  readonly hash: string;
  /** Not before this day; of `rules` the day that the pack itself names, under its hash. */
  readonly validFrom: CivilDate;
  /** Null for what the centre set itself. */
  readonly changedBy: Actor | null;
  readonly changedAt: Instant;
  readonly reason: string;
}

/** The newest version that is valid on the day; null when there is none, and the program's own values stand. */
export function versionOn<Document extends Pick<OfficeDocument, 'version' | 'validFrom'>>(
  versions: readonly Document[],
  on: CivilDate,
): Document | null {
  const valid = versions.filter((document) => document.validFrom <= on);
  return valid.reduce<Document | null>((best, one) => (best && best.version > one.version ? best : one), null);
}
