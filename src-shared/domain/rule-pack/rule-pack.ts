import type { CivilDate } from '../../kernel/civil-date.ts';
import type { BusinessCode } from '../business/business-code.ts';
import type { ResultKind } from '../case/case-record.ts';
import type { Material } from '../materials/material-table.ts';
import type { GuideLimits } from '../rules/guide-limits.ts';
import type { DeadlineTable } from './deadline-table.ts';
import type { RuleKey } from './rule-keys.ts';

/** The documents that clauses are cited from: G 办事指南, P 认证流程指引. Every clause begins with one of the two letters. */
export const SOURCE_LETTERS = ['G', 'P'] as const;
export type SourceLetter = (typeof SOURCE_LETTERS)[number];

/** What a rule is called in this edition, and where it stands. */
export interface RuleWords {
  /** The condition in the guide's words; `{studyDays}` stands for that figure of `limits`. */
  readonly title: string;
  readonly clause: string;
}

/** What a business may end in (G十二). */
export interface ResultRow {
  /** In the order of the guide; the first is the one that is usually drafted. */
  readonly kinds: readonly ResultKind[];
  readonly clause: string;
}

/**
 * One edition of the guide as data: its tables and figures, each with its clause. How they are applied is in code: a
 * pack cannot bring a new condition, a new row or another business, which need another program.
 */
export interface RulePackBody {
  /** What people call it, e.g. 办事指南（2027年版）. */
  readonly edition: string;
  /**
   * Cases handed in on this day and later are judged by it, until the next pack's day. Null for the program's own alone:
   * no source gives the guide a day, so it holds for every case that no pack of the centre's holds for.
   */
  readonly inForceFrom: CivilDate | null;
  /** Titles of the documents, by the letter that begins a clause. */
  readonly sources: Readonly<Record<SourceLetter, string>>;
  readonly limits: GuideLimits;
  readonly rules: Readonly<Record<RuleKey, RuleWords>>;
  /** All 24 rows of G六, in order. */
  readonly materials: readonly Material[];
  readonly deadlines: DeadlineTable;
  readonly results: Readonly<Record<BusinessCode, ResultRow>>;
}

/** What the centre decides always has its day. */
export interface CentrePackBody extends RulePackBody {
  readonly inForceFrom: CivilDate;
}

/** Which pack something was judged by. */
export interface PackMark {
  /** Of the centre's document `rules`: 1, 2, 3 …; 0 is what the program brings along. */
  readonly version: number;
  readonly edition: string;
  /** Null when the edition names no day: the program's own. */
  readonly inForceFrom: CivilDate | null;
  readonly origin: 'program' | 'centre';
  /** SHA-256 of the body's canonical JSON, as of every office document. */
  readonly hash: string;
}

/** A pack that was found sound, as the rules take it: titles carry their figures. */
export interface RulePack extends RulePackBody, PackMark {}

export function markOfPack({ version, edition, inForceFrom, origin, hash }: PackMark): PackMark {
  return { version, edition, inForceFrom, origin, hash };
}
