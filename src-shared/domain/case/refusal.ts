import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseId } from '../../kernel/ids.ts';
import type { PaperStage } from '../results/papers.ts';
import type { CaseActionKind } from './case-event.ts';
import type { ResultKind } from './case-record.ts';
import type { CaseStateKind } from './case-state.ts';

/** Why an event does not fit a case. Worded for people by `describeRefusal` in i18n. */
export type Refusal =
  | { readonly kind: 'not_received' }
  | { readonly kind: 'already_received' }
  | { readonly kind: 'other_case'; readonly expected: CaseId; readonly found: CaseId }
  | { readonly kind: 'wrong_revision'; readonly expected: number; readonly found: number }
  | { readonly kind: 'wrong_state'; readonly action: CaseActionKind; readonly state: CaseStateKind }
  /** Once more is a supervisor's word, with a reason. */
  | { readonly kind: 'second_notice' }
  | { readonly kind: 'unknown_query' }
  | { readonly kind: 'query_answered' }
  | { readonly kind: 'unknown_supplement'; readonly id: string }
  | { readonly kind: 'unknown_result'; readonly id: string }
  | { readonly kind: 'unknown_document'; readonly id: string }
  | { readonly kind: 'id_taken'; readonly id: string }
  /** Only the current version of a paper can be replaced, once. */
  | { readonly kind: 'already_replaced'; readonly id: string }
  /** The business knows no such step: 核查 is one of 认证, 档案收讫 one of 存档. */
  | { readonly kind: 'foreign_step'; readonly action: CaseActionKind }
  | { readonly kind: 'foreign_material_row'; readonly row: number }
  | { readonly kind: 'foreign_result_kind'; readonly resultKind: string }
  /** One paper of a kind, and a refusal alone (`fitsBeside`). */
  | { readonly kind: 'paper_beside'; readonly resultKind: ResultKind }
  | { readonly kind: 'wrong_stage'; readonly action: CaseActionKind; readonly stage: PaperStage }
  /** A paper that is out is revoked before the case is given up. */
  | { readonly kind: 'paper_is_out'; readonly number: string }
  | { readonly kind: 'reason_missing'; readonly action: CaseActionKind }
  | { readonly kind: 'nothing_in_it'; readonly action: CaseActionKind }
  /** No 调档通知单 or 提档函 is out: nobody was asked to send the dossier. */
  | { readonly kind: 'dossier_not_called' }
  | { readonly kind: 'dossier_here'; readonly since: CivilDate }
  | { readonly kind: 'dossier_not_signed_in' }
  /** A 存档证明 says since when it is here. */
  | { readonly kind: 'dossier_certified' }
  /** It came on a day from its call up to today. */
  | { readonly kind: 'dossier_day'; readonly from: CivilDate; readonly until: CivilDate }
  /** An extension must end after the date before it. */
  | { readonly kind: 'not_later'; readonly dueOn: CivilDate }
  /** Only a result of 学历学位认证 can be contested (P四). */
  | { readonly kind: 'recheck_not_recognition' }
  | { readonly kind: 'recheck_not_of_this_case' }
  | { readonly kind: 'recheck_nothing_issued' }
  /** `until` was the last day. */
  | { readonly kind: 'recheck_window_passed'; readonly days: number; readonly until: CivilDate }
  | { readonly kind: 'recheck_open_already'; readonly number: string }
  /** It does not quote case and certificate as they stand; `number` is the case that it names. */
  | { readonly kind: 'recheck_not_linked'; readonly number: string }
  /** A recheck leaves everything but the 专业领域 as it was certified. */
  | { readonly kind: 'recheck_fixed'; readonly fact: string }
  /** A number is never used twice, a reissue least of all. */
  | { readonly kind: 'number_taken'; readonly number: string }
  /** Proposer and signer must be two persons (domain.md §5). */
  | { readonly kind: 'four_eyes' };
