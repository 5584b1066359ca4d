import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { Subject } from '#shared/domain/catalogues/subject.ts';
import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import type { Blocker } from '#shared/domain/results/blocker.ts';
import { blockersFor } from '#shared/domain/results/blockers.ts';
import { fillDraft } from '#shared/domain/results/fill-draft.ts';
import { faultOfReply } from '#shared/domain/results/recheck-reply.ts';
import { type DraftedResult, missingValues, resultDrafts } from '#shared/domain/results/result-values.ts';
import type { RulePack } from '#shared/domain/rule-pack/rule-pack.ts';
import type { RuleVerdict } from '#shared/domain/rules/rule-verdict.ts';
import { describeFailure } from '#shared/i18n/zh-cn/failures.ts';
import { judgeKindsText as text } from '#shared/i18n/zh-cn/judge-kinds.ts';
import type { InputFault } from '../input-fault.ts';
import type { RecheckInput } from './recheck-input.ts';

export interface JudgedResult extends Pick<DraftedResult, 'kind' | 'title' | 'values'> {
  /** Labels that the reviewer still has to fill. */
  readonly missing: readonly string[];
  /** What stands in the way of proposing it now. */
  readonly blockers: readonly Blocker[];
}

type Reply = NonNullable<RecheckInput['reply']>;

function replyValues({ decision, ...written }: Reply): Readonly<Record<string, string>> {
  const given = Object.entries(written).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { decision, ...Object.fromEntries(given) };
}

/** Why the answer to a recheck could not be proposed, whatever else stands in its way. */
export function findReplyFault(
  record: CaseRecord,
  reply: Reply,
  subjects: readonly Subject[],
  pack: RulePack,
): InputFault | null {
  const [draft] = resultDrafts(record, pack);
  if (!draft) return null;
  const { field } = reply;
  if (reply.decision === 'upheld' && field !== undefined && field.trim() !== record.recheckOf?.field.trim()) {
    return { path: ['recheckOf', 'reply', 'field'], fault: text.upheldKeepsField };
  }
  const code = faultOfReply(record, fillDraft(record, draft, replyValues(reply)), subjects);
  return code === null
    ? null
    : { path: ['recheckOf', 'reply', 'field'], fault: text.noStop(describeFailure({ code }).happened) };
}

/** Each paper that the case may end in, as far as it is drafted, and what keeps it from being proposed. */
export function judgedResults(
  record: CaseRecord,
  reply: Reply | undefined,
  checklist: readonly ChecklistItem[],
  rules: readonly RuleVerdict[],
  pack: RulePack,
): readonly JudgedResult[] {
  return resultDrafts(record, pack).map((draft) => {
    const { kind, title } = draft;
    const values = reply ? fillDraft(record, draft, replyValues(reply)) : draft.values;
    const missing = missingValues(kind, values);
    const blockers = blockersFor(record, 'propose', checklist, rules, { resultKind: kind });
    return { kind, title, values, missing, blockers };
  });
}
