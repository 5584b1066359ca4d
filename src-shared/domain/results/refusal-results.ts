import type { ResultKind } from '../case/case-record.ts';

const REFUSALS: readonly ResultKind[] = ['recognition_suspended', 'recognition_refused'];

/** 暂不认证 and 不予认证: once issued the case stands as refused (domain.md §5). */
export function isRefusalResult(kind: ResultKind): boolean {
  return REFUSALS.includes(kind);
}
