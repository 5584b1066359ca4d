import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Actor } from '../rights/staff.ts';

export const EXTENSION_GROUNDS = ['X1', 'X2', 'X3', 'X4'] as const;
/**
 * Why a period may become longer (G十一(2)注): X1 the institution or verifying body is late; X2 statutory holidays at
 * home or abroad; X3 the applicant is late with supplements; X4 the institution needs the applicant's help.
 */
export type ExtensionGround = (typeof EXTENSION_GROUNDS)[number];

/** 延期: named, signed and on record; the first due date stays visible beside it. */
export interface Extension {
  /** Which clock, by its code. */
  readonly clock: string;
  readonly ground: ExtensionGround;
  readonly reason: string;
  /** The new due date as it was told: never earlier than this, whatever the calendar becomes. */
  readonly dueOn: CivilDate;
  /** Working days between the due date before and the new one, when it was granted. */
  readonly addedDays: number;
  readonly by: Actor;
  readonly at: Instant;
}
