import type { BusinessCode } from '../../domain/business/business-code.ts';
import type { CaseAction } from '../../domain/case/case-event.ts';
import type { CaseFacts } from '../../domain/case/case-facts.ts';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import { recheckOutcome } from '../../domain/case/recheck.ts';
import type { Material } from '../../domain/materials/material-table.ts';
import {
  BUSINESS_SHORT_NAMES,
  CHANNEL_NAMES,
  CONTACT_CHANNEL_NAMES,
  DECISION_NAMES,
  EXTENSION_GROUND_NAMES,
  FACT_NAMES,
  FIELD_NAMES,
  factName,
  ID_TYPE_NAMES,
  QUERY_CHANNEL_NAMES,
  QUERY_OUTCOME_NAMES,
  QUERY_TOPIC_NAMES,
  RECHECK_DECISION_NAMES,
  RESULT_KIND_NAMES,
  SEX_NAMES,
  VERDICT_NAMES,
} from './domain.ts';

/** What the words of an action depend on: the business, and the rows of G六 as the case's own edition names them. */
export interface CaseWords {
  readonly business: BusinessCode;
  readonly materials: readonly Pick<Material, 'row' | 'shortName'>[];
}

export function materialLabel(row: number, { materials }: CaseWords): string {
  return `第${row}项“${materials.find((named) => named.row === row)?.shortName ?? ''}”`;
}

/** A rule that a reviewer overruled is kept as the field `rule:R3`. */
export function fieldLabel(field: string): string {
  return field.startsWith('rule:') ? `条件${field.slice(5)}` : (FIELD_NAMES[field] ?? field);
}

function isFact(key: string): key is keyof CaseFacts {
  return Object.hasOwn(FACT_NAMES, key);
}

function factLabels(changes: Partial<CaseFacts>, { business }: CaseWords): string {
  return Object.keys(changes)
    .map((key) => (isFact(key) ? factName(key, business) : key))
    .join('、');
}

/** Each entry with what it says from now on. */
function correctedWords([key, value]: [string, string | null]): string {
  const coded: Readonly<Record<string, string>> = { ...ID_TYPE_NAMES, ...SEX_NAMES };
  return `${fieldLabel(key)}改为“${value === null ? '' : (coded[value] ?? value)}”`;
}

/** A ground that was set or given up is said itself, for it moves the case in the queue. */
function changeWords(changes: Partial<CaseFacts>, words: CaseWords): string {
  const { greenChannelGround: ground } = changes;
  if (ground === undefined) return `修改信息：${factLabels(changes, words)}`;
  return ground === null ? '撤销绿色通道' : `申请绿色通道，事由${ground}`;
}

/** One sentence that a reviewer can read; no switch on the reason, which stands beside it. */
export function describeAction(action: CaseAction, words: CaseWords): string {
  switch (action.kind) {
    case 'received':
      if (action.recheck) {
        const { number, field, proposed } = action.recheck;
        return `受理认证结果复核，编号 ${action.number}：原个案 ${number}，专业领域由“${field}”改为“${proposed}”`;
      }
      return `${CHANNEL_NAMES[action.channel]}收件：${BUSINESS_SHORT_NAMES[action.business]}，编号 ${action.number}，文件 ${action.documents.length} 份`;
    case 'assigned':
      return action.assignee ? `分派给${action.assignee.name}` : '取消分派';
    case 'review_started':
      return '开始审核';
    case 'document_added':
      return `${action.replaces ? '以新版替换文件' : '添加文件'}“${action.document.fileName}”`;
    case 'document_filed':
      return action.materialRow === null ? '文件取消归类' : `文件归入${materialLabel(action.materialRow, words)}`;
    case 'material_judged':
      return `${materialLabel(action.row, words)}：${VERDICT_NAMES[action.verdict]}（可信级别${action.trust}）`;
    case 'field_decided':
      return `核对“${fieldLabel(action.field)}”：${DECISION_NAMES[action.decision]}，以“${action.value}”为准`;
    case 'facts_changed':
      return changeWords(action.changes, words);
    case 'applicant_corrected':
      return `更正申请人信息：${Object.entries(action.changes).map(correctedWords).join('、')}`;
    case 'note_added':
      return `备注：${action.text}`;
    case 'supplement_requested':
      return `${action.again ? '再次' : ''}发出补正通知，共 ${action.items.length} 项，期限 ${action.dueOn}`;
    case 'supplement_told':
      return `${CONTACT_CHANNEL_NAMES[action.channel]}${action.reached ? '已告知申请人补正事项' : '联系不上申请人'}`;
    case 'verification_asked':
      return `询问${action.institution}（${QUERY_CHANNEL_NAMES[action.channel]}）：${QUERY_TOPIC_NAMES[action.topic]}，${action.followUpOn} 前未答复则催询`;
    case 'verification_reminded':
      return `催询院校（${QUERY_CHANNEL_NAMES[action.channel]}），下次催询 ${action.followUpOn}`;
    case 'verification_answered':
      return `院校答复（${action.receivedOn}）：${QUERY_OUTCOME_NAMES[action.outcome]}。${action.answer}`;
    case 'supplement_answered':
      return '收到补正材料';
    case 'deadline_extended':
      return `延期至 ${action.dueOn}（${action.ground} ${EXTENSION_GROUND_NAMES[action.ground]}）`;
    case 'verification_started':
      return `转入核查：${action.institution}`;
    case 'result_proposed':
      return `拟出${RESULT_KIND_NAMES[action.resultKind]}`;
    case 'proposal_returned':
      return '退回拟稿';
    case 'result_signed':
      return `签发，文号 ${action.number}${action.provisional ? '（暂定）' : ''}`;
    case 'result_issued':
      return '出证并归档';
    case 'result_printed':
      return '打印结果文书';
    case 'result_reprinted':
      return '补打结果文书';
    case 'result_revoked':
      return '撤销结果文书';
    case 'dossier_signed_in':
      return `档案收讫，签收日期 ${action.signedInOn}`;
    case 'dossier_sign_in_undone':
      return '撤销档案收讫';
    case 'withdrawn':
      return '申请人撤回申请';
    case 'not_accepted':
      return '不予受理';
  }
}

/** What happened to a recheck, as the first case's timeline says it. */
export function describeRecheck(recheck: CaseRecord, action: CaseAction, words: CaseWords): string {
  const { number, recheckOf } = recheck;
  if (action.kind === 'received') {
    return `申请认证结果复核（${number}）：专业领域由“${recheckOf?.field ?? ''}”改为“${recheckOf?.proposed ?? ''}”`;
  }
  const outcome = action.kind === 'result_issued' ? recheckOutcome(recheck) : null;
  if (!outcome) return `复核 ${number}：${describeAction(action, words)}`;
  const change = outcome.decision === 'changed' ? `为“${outcome.field}”` : '';
  return `复核 ${number} 办结：${RECHECK_DECISION_NAMES[outcome.decision]}${change}`;
}

export function reasonOf(action: CaseAction): string | null {
  if (action.kind === 'received') return action.recheck?.reason ?? null;
  if ('reason' in action) return action.reason;
  if (action.kind === 'supplement_requested') return action.again?.reason ?? action.note;
  return action.kind === 'supplement_told' ? action.note : null;
}
