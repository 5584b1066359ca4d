/**
 * A failure that a person will read. `code` picks the sentence in `i18n/failures.ts`
 * (what happened, what is safe, what to do); `params` fill it; `field` names the input it belongs to.
 */
export interface Failure {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly field?: string;
}

/** What every call over a border answers: a value or a named failure, never a thrown exception. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export function succeed<Value>(value: Value): Reply<Value> {
  return { ok: true, value };
}

export function fail(code: string, params?: Failure['params'], field?: string): Reply<never> {
  return { ok: false, failure: { code, ...(params && { params }), ...(field !== undefined && { field }) } };
}
