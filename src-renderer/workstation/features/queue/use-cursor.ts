import { useEffect, useState } from 'react';
import type { QueueRow } from '#shared/ipc/views/work-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { stepRow } from './row-window.ts';

let lastCase: CaseId | null = null;

export interface Cursor {
  /** −1 when the list is empty. */
  readonly index: number;
  readonly moveBy: (rows: number) => void;
  readonly moveTo: (index: number) => void;
}

/** The one row that Enter opens. It stays on its case while the list changes around it. */
export function useCursor(rows: readonly QueueRow[]): Cursor {
  const [caseId, setCaseId] = useState<CaseId | null>(lastCase);
  useEffect(() => {
    lastCase = caseId;
  }, [caseId]);
  const found = rows.findIndex((row) => row.caseId === caseId);
  const index = found >= 0 ? found : Math.min(0, rows.length - 1);
  const moveTo = (next: number) => setCaseId(rows[next]?.caseId ?? null);
  return { index, moveTo, moveBy: (by) => moveTo(stepRow(index, by, rows.length)) };
}
