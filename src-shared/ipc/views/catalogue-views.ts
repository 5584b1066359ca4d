import type { ListCode } from '../../domain/catalogues/list.ts';
import type { RowFault } from '../../domain/catalogues/table-row.ts';
import type { Actor } from '../../domain/rights/staff.ts';
import type { Instant } from '../../kernel/instant.ts';

/** What became of a chosen file. */
export type CatalogueOutcome =
  | { readonly kind: 'imported'; readonly fileName: string; readonly version: number; readonly entries: number }
  /** The very file that is in use already. */
  | { readonly kind: 'unchanged'; readonly fileName: string; readonly version: number }
  /** Nothing was changed. `more`: faults beyond those that are named. */
  | {
      readonly kind: 'refused';
      readonly fileName: string;
      readonly faults: readonly RowFault[];
      readonly more: number;
    };

export interface CatalogueView {
  readonly catalogue: ListCode;
  /** Entries that need no file. */
  readonly builtIn: number;
  /** Entries that are offered, or known, now. */
  readonly inUse: number;
  /** Newest first; the first is in use. */
  readonly imports: readonly {
    readonly version: number;
    readonly fileName: string;
    readonly entries: number;
    readonly importedAt: Instant;
    readonly importedBy: Actor;
  }[];
}
