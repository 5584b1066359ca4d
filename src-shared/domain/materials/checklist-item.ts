import type { CaseRef } from '../case/own-records.ts';

/**
 * Whether a row of G六 must be there for this case, derived from its facts. `proof` holds the proof of a ground that the
 * applicant asks for: somebody looks at it, but the application is complete without (G十一(2) 绿色通道).
 */
export type Necessity = 'required' | 'optional' | 'waived' | 'requested' | 'proof' | 'not_applicable';

export interface ChecklistItem {
  /** Row 1–24 of G六. */
  readonly row: number;
  /** The material's name as it applies to this case, e.g. 港澳通行证个人信息页 for row 2. */
  readonly name: string;
  /** The row's name that fits a list. */
  readonly shortName: string;
  /** 来源渠道 */
  readonly source: string;
  readonly necessity: Necessity;
  /** Why it is asked for, waived or different here; with its clause. */
  readonly why: string;
  readonly clause: string;
  /** Keys of `CaseFacts` that decide this row and are not known yet; an unknown fact never waives. */
  readonly unknownFacts: readonly string[];
  /** One of them decides which paper it is: while it is unknown no paper can be said to be the right one. */
  readonly isPaperOpen?: true;
  /** The case of the same person that fulfils it, so that nothing is handed in here (G一, 一件事). */
  readonly fromCase?: CaseRef;
}

/** Nothing has to be handed in for it: the guide waives it (免交方式), or it does not apply. */
export function isSpared({ necessity }: Pick<ChecklistItem, 'necessity'>): boolean {
  return necessity === 'waived' || necessity === 'not_applicable';
}
