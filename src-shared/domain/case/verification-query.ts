import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Actor } from '../rights/staff.ts';

export const QUERY_TOPICS = ['degree', 'enrolment', 'study_mode', 'credits', 'authenticity', 'other'] as const;
/** What an institution is asked about. */
export type QueryTopic = (typeof QUERY_TOPICS)[number];

export const QUERY_CHANNELS = ['email', 'portal', 'phone', 'post', 'embassy'] as const;
export type QueryChannel = (typeof QUERY_CHANNELS)[number];

export const QUERY_OUTCOMES = ['confirmed', 'denied', 'unclear'] as const;
/** 属实 · 不属实 · 未能说明 */
export type QueryOutcome = (typeof QUERY_OUTCOMES)[number];

/** One question to an institution, with its reminders and its answer (核查日记). */
export interface VerificationQuery {
  readonly id: string;
  readonly institution: string;
  readonly topic: QueryTopic;
  readonly channel: QueryChannel;
  /** As it went out. */
  readonly question: string;
  readonly askedAt: Instant;
  readonly askedBy: Actor;
  /** Without an answer by then, it is asked after. */
  readonly followUpOn: CivilDate;
  readonly reminders: readonly { readonly channel: QueryChannel; readonly at: Instant; readonly by: Actor }[];
  /** Null while there is none. */
  readonly answer: {
    readonly outcome: QueryOutcome;
    readonly text: string;
    readonly receivedOn: CivilDate;
    readonly at: Instant;
    readonly by: Actor;
  } | null;
}

/** The oldest first; none in a case of before there was a diary. */
export function queriesOf({
  queries = [],
}: {
  readonly queries?: readonly VerificationQuery[];
}): readonly VerificationQuery[] {
  return queries;
}

/** Nobody has answered, and the day on which to ask again is here: also where the case was decided without it. */
export function isFollowUpDue({ answer, followUpOn }: VerificationQuery, today: CivilDate): boolean {
  return answer === null && followUpOn <= today;
}
