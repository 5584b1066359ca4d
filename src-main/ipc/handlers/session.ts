import { Refused } from '../../services/refused.ts';
import { frameStatus } from '../../services/session/frame-status.ts';
import { sessionView, signIn, signOut } from '../../services/session/session.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function sessionHandlers({ context, session }: HandlerParts): Handlers<AreaCommand<'session' | 'frame'>> {
  return {
    'session.state': () => sessionView(context, session),
    async 'session.sign_in'({ number, password }) {
      const reply = await signIn(context, session, number, password);
      if (!reply.ok) throw new Refused(reply.failure);
      return reply.value;
    },
    'session.sign_out': (_input, staff) => signOut(context, session, staff),
    'frame.status': () => frameStatus(context),
  };
}
