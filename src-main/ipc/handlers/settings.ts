import { changeCalendar, changeSettings } from '../../services/office/change-office.ts';
import { viewOffice } from '../../services/office/view-office.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function settingsHandlers({ context }: HandlerParts): Handlers<AreaCommand<'settings'>> {
  return {
    'settings.view': () => viewOffice(context),
    'settings.change': (input, staff) => changeSettings(context, staff, input),
    'settings.change_calendar': (input, staff) => changeCalendar(context, staff, input),
  };
}
