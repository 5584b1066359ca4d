import { z } from 'zod';
import { type DraftPlace, isDraftPlace } from '../domain/case/draft-place.ts';
import type { Instant } from '../kernel/instant.ts';
import { caseId } from '../schema/primitives.ts';
import { nothing, read, view, write } from './row.ts';

/** Something that a person has begun to write on a case. */
export interface DraftView {
  readonly place: DraftPlace;
  /** JSON, in the shape of the form that wrote it. */
  readonly value: string;
  readonly savedAt: Instant;
}

/** Room for the longest reason many times over; no draft fills a disk. */
const LONGEST = 400_000;

export const draftCommands = {
  /** The signed-in person's own drafts on this case, the latest first. */
  'draft.list': read('case.read', z.object({ caseId }), view<readonly DraftView[]>()),
  /** Sent at each keystroke; null throws the draft away. The step that it leads to drops it by itself. */
  'draft.keep': write(
    'case.read',
    z.object({
      caseId,
      place: z.custom<DraftPlace>((text) => typeof text === 'string' && isDraftPlace(text)),
      value: z.string().max(LONGEST).nullable(),
    }),
    nothing,
  ),
};
