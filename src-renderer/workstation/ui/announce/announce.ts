import { useSyncExternalStore } from 'react';

/** What was just done, said once in the status line instead of a passing balloon. */
export interface Announcement {
  readonly text: string;
  /** Counts up, so that the same words twice are read out twice. */
  readonly serial: number;
}

let latest: Announcement | null = null;
const listeners = new Set<() => void>();

let serial = 0;

function tell(announcement: Announcement | null): void {
  latest = announcement;
  for (const listener of listeners) listener();
}

export function announce(text: string): void {
  serial += 1;
  tell({ text, serial });
}

/** The next person must not see what was said to the last. */
export function silence(): void {
  tell(null);
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
