import { useSyncExternalStore } from 'react';
import type { CaseId } from '#shared/kernel/ids.ts';

export interface RecentCase {
  readonly caseId: CaseId;
  readonly number: string;
  readonly name: string;
}

let recent: RecentCase | null = null;
const listeners = new Set<() => void>();

/** Null forgets it: another person signs in. */
export function rememberCase(next: RecentCase | null): void {
  if (recent?.caseId === next?.caseId) return;
  recent = next;
  for (const listener of listeners) listener();
}

export function useRecentCase(): RecentCase | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => recent,
  );
}
