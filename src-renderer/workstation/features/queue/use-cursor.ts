import { useEffect, useState } from 'react';
import type { CaseId } from '#shared/kernel/ids.ts';
import { stepRow } from './row-window.ts';
import type { QueueRows } from './use-queue-rows.ts';

interface Standing {
  readonly listKey: string;
  readonly index: number;
  /** Null until the row that it was moved to has come. */
  readonly caseId: CaseId | null;
}

/** Kept while another screen is open: who comes back stands on the case that was opened. */
let last: Standing = { listKey: '', index: 0, caseId: null };

export interface Cursor {
  /** −1 when the list is empty. */
  readonly index: number;
  readonly moveBy: (rows: number) => void;
  readonly moveTo: (index: number) => void;
}

/** The one row that Enter opens. It stays on its case while the list changes around it. */
export function useCursor({ listKey, count, rowAt, indexOf, settled }: QueueRows): Cursor {
  const [standing, setStanding] = useState(last);
  const found = indexOf(standing.caseId);
  const place = standing.listKey === listKey ? standing.index : 0;
  const index = Math.min(found >= 0 ? found : place, count - 1);
  const moveTo = (next: number) => setStanding({ listKey, index: next, caseId: rowAt(next)?.caseId ?? null });
  const here = settled ? rowAt(index)?.caseId : undefined;
  useEffect(() => {
    last = standing;
  }, [standing]);
  // The row came, or its case moved.
  useEffect(() => {
    if (here === undefined) return;
    setStanding((now) => {
      const same = now.caseId === here && now.index === index && now.listKey === listKey;
      return same ? now : { listKey, index, caseId: here };
    });
  }, [here, index, listKey]);
  return { index, moveTo, moveBy: (by) => moveTo(stepRow(index, by, count)) };
}
