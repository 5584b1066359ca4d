import { listQueue, queueCounts } from '../../services/queue/list-queue.ts';
import { listPinned, setPinned } from '../../services/queue/pinned-lists.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function queueHandlers({ context }: HandlerParts): Handlers<AreaCommand<'queue'>> {
  return {
    'queue.list': (input, staff) => listQueue(context, staff, input),
    'queue.pinned': (_input, staff) => listPinned(context, staff),
    'queue.pin': (input, staff) => setPinned(context, staff, input),
    'queue.counts': (_input, staff) => queueCounts(context, staff),
  };
}
