import type { ReadingFailure, ReadingResult } from '#shared/domain/reading/reading-result.ts';
import type { RoomJob } from '#shared/ipc/reading-room.ts';

export type ReadingOutcome =
  | { readonly kind: 'read'; readonly result: ReadingResult }
  | { readonly kind: 'failed'; readonly failure: ReadingFailure };

/** The one document that the room has before it. */
export interface Sitting {
  readonly job: RoomJob;
  readonly settle: (outcome: ReadingOutcome) => void;
  /** Rooms lost over it. */
  losses: number;
  /** Pages drawn so far. */
  drawn: number;
  /** True once a room has taken it. */
  taken: boolean;
  cancelled: boolean;
  /** Pages done and pages at all, as last told by the room; null before its first word. */
  told: { readonly page: number; readonly pages: number } | null;
}
