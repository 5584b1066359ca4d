import type { CaseEvent } from '#shared/domain/case/case-event.ts';
import type { WriteHandle } from '../../storage/handles.ts';
import { addEvent, findEvent, restand } from '../../storage/repositories/case-events.ts';
import { findFile } from '../../storage/repositories/files.ts';
import { removeFromOutbox } from '../../storage/repositories/outbox.ts';
import { enqueueReading, findReadingJob } from '../../storage/repositories/reading-jobs.ts';
import { documentsIn, keepFilesOf } from '../case/keep-case.ts';
import type { CaseContext } from '../core-context.ts';

/** Papers whose bytes lie here already are read at once: the same file came with another case. */
async function readHeldPapers(context: CaseContext, handle: WriteHandle, event: CaseEvent): Promise<void> {
  for (const document of documentsIn(event)) {
    const held = (await findFile(handle, document.hash))?.storeName ?? null;
    if (held === null || (await findReadingJob(handle, document.id))) continue;
    await enqueueReading(handle, {
      documentId: document.id,
      hint: 'auto',
      urgent: false,
      enqueuedAt: context.clock.now(),
    });
  }
}

/**
 * The centre's word on one event, from the feed or as an answer, in whichever order they come. Answers whether
 * anything changed.
 */
export async function confirmEvent(context: CaseContext, handle: WriteHandle, event: CaseEvent): Promise<boolean> {
  const before = await findEvent(handle, event.id);
  if (before?.standing === 'confirmed') return false;
  if (before) await restand(handle, event, 'confirmed');
  else await addEvent(handle, event, 'confirmed');
  await removeFromOutbox(handle, event.id);
  await keepFilesOf(handle, event);
  if (!before) await readHeldPapers(context, handle, event);
  return true;
}
