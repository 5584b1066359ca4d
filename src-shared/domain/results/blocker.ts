import type { ResultKind } from '../case/case-record.ts';

/** The step that a reviewer wants to take next. */
export type Step = 'supplement' | 'propose' | 'sign' | 'issue';

/** What still stands in the way, in plain words, and the place on the screen that it leads to. */
export interface Blocker {
  readonly text: string;
  /** `fact` is a key of `CaseFacts` that no material or condition asks for. */
  readonly target: {
    readonly kind: 'material' | 'field' | 'rule' | 'fact' | 'document' | 'result';
    readonly key: string;
  };
  /** The papers that it holds back; absent where it holds back every one but a refusal. */
  readonly only?: readonly ResultKind[];
}

/** Whether it holds back any of these papers. */
export function holdsBack({ only }: Pick<Blocker, 'only'>, papers: readonly ResultKind[]): boolean {
  return only === undefined || papers.some((kind) => only.includes(kind));
}
