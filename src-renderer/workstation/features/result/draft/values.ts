import type { ResultDraft } from '#shared/ipc/views/work-views.ts';

/** The draft's values with what a person wrote over them. */
export function valuesOf(draft: ResultDraft, changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { ...draft.values, ...changes };
}
