import { verifyScan } from '../../services/verify/verify-scan.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function verifyHandlers({ context }: HandlerParts): Handlers<AreaCommand<'verify'>> {
  return { 'verify.check': (input) => verifyScan(context, input) };
}
