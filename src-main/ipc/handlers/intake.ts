import { createWalkIn } from '../../services/intake/create-walk-in.ts';
import { importFile } from '../../services/intake/import-file.ts';
import { importChosen, inboxView, takeFromInbox } from '../../services/intake/import-sources.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function intakeHandlers({ context }: HandlerParts): Handlers<AreaCommand<'intake'>> {
  return {
    'intake.create_walk_in': (input, staff) => createWalkIn(context, staff, input),
    'intake.choose_files': (input, staff) => importChosen(context, staff, input),
    'intake.import_bytes': (input, staff) => importFile(context, staff, input),
    'intake.inbox': () => inboxView(context),
    'intake.take_from_inbox': (input, staff) => takeFromInbox(context, staff, input),
  };
}
