import { useSyncExternalStore } from 'react';
import type { ImportOutcome } from '#shared/ipc/views/work-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { Failure } from '#shared/kernel/reply.ts';

/** What became of one file, or why nothing could be said of it. */
export type ImportLine =
  | { readonly kind: 'taking'; readonly fileName: string }
  | { readonly kind: 'outcome'; readonly fileName: string; readonly outcome: ImportOutcome }
  | { readonly kind: 'failed'; readonly fileName: string; readonly failure: Failure };

export interface Imports {
  readonly caseId: CaseId;
  readonly lines: readonly ImportLine[];
}

let imports: Imports | null = null;
const listeners = new Set<() => void>();

function change(next: Imports | null): void {
  imports = next;
  for (const listener of listeners) listener();
}

/** The lines of the case on the table; those of the case before are gone with it. */
export function useImportLines(caseId: CaseId): readonly ImportLine[] {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => imports,
  );
  return current?.caseId === caseId ? current.lines : [];
}

export function addLine(caseId: CaseId, line: ImportLine): void {
  const before = imports?.caseId === caseId ? imports.lines : [];
  const others = before.filter((other) => other.kind !== 'taking' || other.fileName !== line.fileName);
  change({ caseId, lines: [...others, line] });
}

export function clearLines(): void {
  change(null);
}
