import { text } from '#shared/i18n/index.ts';
import type { FrameStatus } from '#shared/ipc/views/work-views.ts';

/** Whether the counter is open now, until when, or when it opens next (G十). */
export function counterWords({ open, until, nextOpening }: FrameStatus['counter']): string {
  if (open && until !== null) return text.frame.openUntil(until);
  return nextOpening === null ? text.frame.closed : text.frame.closedUntil(nextOpening);
}
