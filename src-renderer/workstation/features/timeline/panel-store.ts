import { useSyncExternalStore } from 'react';

export const PANELS = ['timeline', 'notes', 'supplement', 'diary'] as const;
export type Panel = (typeof PANELS)[number];

let panel: Panel | null = null;
const listeners = new Set<() => void>();

export function openPanel(next: Panel | null): void {
  panel = next;
  for (const listener of listeners) listener();
}

export function usePanel(): Panel | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => panel,
  );
}
