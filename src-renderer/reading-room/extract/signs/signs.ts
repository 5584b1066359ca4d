import type { PaperKind } from '#shared/domain/reading/reading-result.ts';

/** What gives one kind of paper away. OCR loses words, so no single one is proof. */
export interface PaperSigns {
  readonly kind: PaperKind;
  /** What such a paper calls itself. In a line of its own it counts as two signs, within other text as one. */
  readonly title?: RegExp;
  /** Each counts once, however often it occurs. */
  readonly signs: readonly RegExp[];
  /** Points from which a paper is taken for one. */
  readonly enough: number;
  /** Words that only another paper holds, which holds this one's words too. */
  readonly against?: RegExp;
}
