import { keepOrDropDraft, listDrafts } from '../../services/drafts/drafts.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function draftHandlers({ context }: HandlerParts): Handlers<AreaCommand<'draft'>> {
  return {
    'draft.list': ({ caseId }, staff) => listDrafts(context, staff, caseId),
    'draft.keep': (input, staff) => keepOrDropDraft(context, staff, input),
  };
}
