import type { CivilDate } from '../kernel/civil-date.ts';

/** What a reviewer may put before the applicant. */
export const DISPLAY_PARTS = ['fields', 'supplement', 'receipt'] as const;
export type DisplayPart = (typeof DISPLAY_PARTS)[number];

export interface DisplayLine {
  readonly label: string;
  readonly value: string;
}

/** Everything that the customer display (客户屏) ever gets; texts, never markup. */
export type DisplayContent =
  | { readonly kind: 'nothing' }
  /** To be confirmed by the applicant before anything is issued from it. */
  | { readonly kind: 'fields'; readonly number: string; readonly lines: readonly DisplayLine[] }
  | {
      readonly kind: 'supplement';
      readonly number: string;
      readonly name: string;
      readonly items: readonly string[];
      /** Null while the notice is being written and has no date yet. */
      readonly dueOn: CivilDate | null;
      /** False while it is only being talked over. */
      readonly sent: boolean;
    }
  | {
      readonly kind: 'receipt';
      readonly number: string;
      readonly lines: readonly DisplayLine[];
      /** What the square code says. */
      readonly code: string;
    };

/** `window.customerDisplay`: the page is told what to show, and can ask for nothing. */
export interface CustomerDisplayBridge {
  subscribe(listener: (content: DisplayContent) => void): void;
}

export const CUSTOMER_DISPLAY_CHANNEL = 'customer-display:show';
