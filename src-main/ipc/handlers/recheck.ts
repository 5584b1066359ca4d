import { openRecheck } from '../../services/recheck/open-recheck.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function recheckHandlers({ context }: HandlerParts): Handlers<AreaCommand<'recheck'>> {
  return { 'recheck.open': (input, staff) => openRecheck(context, staff, input) };
}
