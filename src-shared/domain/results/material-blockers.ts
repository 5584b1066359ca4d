import type { ChecklistItem } from '../materials/checklist-item.ts';
import { type StandingSubject, standingOf } from '../materials/material-standing.ts';
import type { Blocker } from './blocker.ts';

function sentence(subject: StandingSubject, item: ChecklistItem): string | null {
  const standing = standingOf(subject, item);
  switch (standing.kind) {
    case 'missing':
      return `还缺材料 ${item.row}：${item.name}。`;
    case 'rejected':
      return `材料 ${item.row}“${item.name}”不合格：${standing.reason}。`;
    case 'doubtful':
      return `材料 ${item.row}“${item.name}”存疑：${standing.reason}。`;
    case 'unseen':
      return `材料 ${item.row}“${item.name}”还没有审核。`;
    case 'undecided':
      return `材料 ${item.row}“${item.name}”是否需要提交，尚待确认。`;
    case 'unsettled':
      return `材料 ${item.row}“${item.name}”已审核合格，但应交哪一种尚未确定，须先填明有关情况。`;
    case 'accepted':
    case 'not_needed':
      return null;
  }
}

export function materialBlockers(subject: StandingSubject, checklist: readonly ChecklistItem[]): readonly Blocker[] {
  return checklist.flatMap((item) => {
    // Without its proof a case is not green, and ends like any other.
    const text = item.necessity === 'proof' ? null : sentence(subject, item);
    return text === null ? [] : [{ text, target: { kind: 'material', key: String(item.row) } } as const];
  });
}
