import type { Refusal } from '../../domain/case/refusal.ts';
import { ACTION_NAMES, FACT_NAMES, FIELD_NAMES, PAPER_STAGE_NAMES, RESULT_KIND_NAMES, STATE_NAMES } from './domain.ts';

function fixedName(fact: string): string {
  const names: Readonly<Record<string, string>> = { ...FIELD_NAMES, ...FACT_NAMES };
  return names[fact] ?? fact;
}

/** Why a step was not taken, in a sentence for the person who wanted it. */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'not_received':
      return '此个案尚未收件。';
    case 'already_received':
      return '此个案已经收件，不能重复收件。';
    case 'other_case':
      return '此操作属于另一个案。';
    case 'wrong_revision':
      return `个案已有新的变化（当前第 ${refusal.expected - 1} 版，此操作应为第 ${refusal.expected} 版，实为第 ${refusal.found} 版）。`;
    case 'wrong_state':
      return `个案处于“${STATE_NAMES[refusal.state]}”，不能进行“${ACTION_NAMES[refusal.action]}”。`;
    case 'second_notice':
      return '补正应一次性告知；再次发出补正须由主管说明理由并确认。';
    case 'unknown_query':
      return '核查日记中没有这一条询问。';
    case 'query_answered':
      return '这一条询问已登记答复。';
    case 'unknown_supplement':
      return '此补正通知不存在，或不是当前待答复的补正。';
    case 'unknown_result':
      return '此结果文书不存在，或拟稿已退回。';
    case 'unknown_document':
      return '此文件不在个案中。';
    case 'id_taken':
      return '此编号在个案中已经使用。';
    case 'already_replaced':
      return '此文件已被较新的版本替换。';
    case 'foreign_step':
      return `此业务没有“${ACTION_NAMES[refusal.action]}”这一步。`;
    case 'foreign_material_row':
      return `材料第 ${refusal.row} 项不属于此业务。`;
    case 'foreign_result_kind':
      return '此类结果文书不属于此业务。';
    case 'paper_beside':
      return `“${RESULT_KIND_NAMES[refusal.resultKind]}”不能与已有的结果文书并存：同类文书只出一件，不予、暂不认证单独出具。`;
    case 'wrong_stage':
      return `此结果文书${PAPER_STAGE_NAMES[refusal.stage]}，不能进行“${ACTION_NAMES[refusal.action]}”。`;
    case 'paper_is_out':
      return `结果文书 ${refusal.number} 已经出具，须先撤销才能结束个案。`;
    case 'reason_missing':
      return `“${ACTION_NAMES[refusal.action]}”须写明理由。`;
    case 'nothing_in_it':
      return `“${ACTION_NAMES[refusal.action]}”没有内容。`;
    case 'dossier_not_called':
      return '还没有出具调档通知单或提档函，档案不会寄来。请先出具，再签收档案。';
    case 'dossier_here':
      return `档案已于 ${refusal.since} 签收，不能重复签收。`;
    case 'dossier_not_signed_in':
      return '档案尚未签收，没有可以撤销的签收。';
    case 'dossier_certified':
      return '存档证明已拟出或出具，写明了存档起始日期，签收不能再撤销；须先退回或撤销存档证明。';
    case 'dossier_day':
      return `签收日期须在调档文书出具之日（${refusal.from}）至今天（${refusal.until}）之间，请核对。`;
    case 'not_later':
      return `延期后的日期 ${refusal.dueOn} 不晚于现在的到期日。`;
    case 'recheck_not_recognition':
      return '只有学历学位认证的结果可以申请复核。';
    case 'recheck_not_of_this_case':
      return '只有学历学位认证的个案可以申请复核，复核本身不能再复核。';
    case 'recheck_nothing_issued':
      return '原个案没有已出具且有效的认证书，没有可以复核的结果。';
    case 'recheck_window_passed':
      return `已过复核期限：认证书出具后 ${refusal.days} 天内可以申请，至 ${refusal.until} 为止。`;
    case 'recheck_open_already':
      return `此认证书已有办理中的复核：${refusal.number}。`;
    case 'recheck_not_linked':
      return `复核所引的原个案 ${refusal.number}、认证书编号或专业领域与中心的记录不一致。`;
    case 'recheck_fixed':
      return `复核只涉及专业领域，“${fixedName(refusal.fact)}”以原认证结果为准，不能改动。`;
    case 'number_taken':
      return `文书编号 ${refusal.number} 已经使用，重新出具须用新编号。`;
    case 'four_eyes':
      return '拟稿人与签发人不能是同一人，请由另一人签发。';
  }
}
