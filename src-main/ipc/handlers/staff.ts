import { staffList } from '../../services/staff/assign-case.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function staffHandlers({ context }: HandlerParts): Handlers<AreaCommand<'staff'>> {
  return { 'staff.list': async () => [...(await staffList(context))] };
}
