import { redoCommand, syncNow, yieldCommand } from '../../services/sync-view/resolve-command.ts';
import { viewSync } from '../../services/sync-view/view-sync.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function syncHandlers({ context }: HandlerParts): Handlers<AreaCommand<'sync'>> {
  return {
    'sync.view': () => viewSync(context),
    'sync.now': () => syncNow(context),
    'sync.yield': ({ key, reason }, staff) => yieldCommand(context, staff, key, reason),
    'sync.redo': ({ key }, staff) => redoCommand(context, staff, key),
  };
}
