import { viewPerson } from '../../services/person/view-person.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function personHandlers({ context }: HandlerParts): Handlers<AreaCommand<'person'>> {
  return { 'person.view': ({ caseId }) => viewPerson(context, caseId) };
}
