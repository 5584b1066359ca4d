/** The step that a reviewer wants to take next. */
export type Step = 'supplement' | 'propose' | 'sign' | 'issue';

/** What still stands in the way, in plain words, and the place on the screen that it leads to. */
export interface Blocker {
  readonly text: string;
  readonly target: { readonly kind: 'material' | 'field' | 'rule' | 'document' | 'result'; readonly key: string };
}
