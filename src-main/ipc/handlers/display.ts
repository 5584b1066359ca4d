import { clearDisplay, showOnDisplay, viewDisplay } from '../../services/display/share.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function displayHandlers({ context }: HandlerParts): Handlers<AreaCommand<'display'>> {
  return {
    'display.view': async () => viewDisplay(context),
    'display.show': (input, staff) => showOnDisplay(context, staff, input),
    'display.clear': async () => clearDisplay(context),
  };
}
