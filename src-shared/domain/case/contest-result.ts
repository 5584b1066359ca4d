import type { CivilDate } from '../../kernel/civil-date.ts';
import { findSubject, type Subject } from '../catalogues/subject.ts';
import { isPast } from './recheck.ts';

export const CONTESTED_PARTS = ['field', 'degree_name'] as const;
/** 专业领域 · 学位名称, which is a literal translation and may not be contested (P四). */
export type ContestedPart = (typeof CONTESTED_PARTS)[number];

/** What an applicant asks for with a 认证结果复核 (P四). */
export interface ResultContest {
  readonly contested: ContestedPart;
  /** 专业领域 as it stands on the certificate. */
  readonly field: string;
  /** 专业领域 that is asked for instead. */
  readonly proposed: string;
}

/** Why a contest is not taken in, by the name of its failure; `field` is what of it is to blame, null for its day. */
export interface ContestFault {
  readonly code:
    | 'recheck_degree_name_fixed'
    | 'recheck_window_passed'
    | 'recheck_field_not_listed'
    | 'recheck_field_same';
  readonly field: 'contested' | 'proposed' | null;
}

/**
 * Whether a result may be gone into again: by its 专业领域 only, up to `until`, and for another entry of the two
 * catalogues (P四). `until` is the last day of the office's window, null for a result that is not out.
 */
export function faultOfContest(
  { contested, field, proposed }: ResultContest,
  until: CivilDate | null,
  subjects: readonly Subject[],
  today: CivilDate,
): ContestFault | null {
  if (contested === 'degree_name') return { code: 'recheck_degree_name_fixed', field: 'contested' };
  if (isPast(until, today)) return { code: 'recheck_window_passed', field: null };
  if (!findSubject(subjects, proposed)) return { code: 'recheck_field_not_listed', field: 'proposed' };
  return field.trim() === proposed.trim() ? { code: 'recheck_field_same', field: 'proposed' } : null;
}
