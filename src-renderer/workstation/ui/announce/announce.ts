import { useSyncExternalStore } from 'react';

/** What was just done, said once in the status line instead of a passing balloon. */
export interface Announcement {
  readonly text: string;
  /** Counts up, so that the same words twice are read out twice. */
  readonly serial: number;
}

let latest: Announcement | null = null;
const listeners = new Set<() => void>();

export function announce(text: string): void {
  latest = { text, serial: (latest?.serial ?? 0) + 1 };
  for (const listener of listeners) listener();
}

export function useAnnouncement(): Announcement | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => latest,
  );
}
