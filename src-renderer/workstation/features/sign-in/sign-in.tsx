import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { SessionView } from '#shared/ipc/views/work-views.ts';
import { readKey, useWrite } from '../../bridge/index.ts';
import { useFrameStatus } from '../../ui/session/use-session.ts';
import { KnownPeople } from './known-people.tsx';
import { SignInForm } from './sign-in-form.tsx';
import './sign-in.css';

/** Number and password; people who were here before are one press away. */
export function SignIn({ session }: { readonly session: SessionView }) {
  const client = useQueryClient();
  const status = useFrameStatus();
  const [number, setNumber] = useState(session.known.length === 1 ? (session.known[0]?.number ?? '') : '');
  const passwordBox = useRef<HTMLInputElement>(null);
  const signIn = useWrite('session.sign_in', {
    onDone: (next) => client.setQueryData(readKey('session.state', {}), next),
  });
  const words = text.signIn;
  return (
    <main className="sign-in">
      <section className="sign-in-card" aria-labelledby="sign-in-title">
        <header className="sign-in-head">
          <h1 id="sign-in-title">{text.frame.product}</h1>
          <p data-testid="station-name">{words.station(session.station.name)}</p>
        </header>
        {!session.station.enrolled && <p className="sign-in-note">{words.notEnrolled}</p>}
        <KnownPeople
          people={session.known}
          chosen={number}
          onChoose={(next) => {
            setNumber(next);
            signIn.reset();
            passwordBox.current?.focus();
          }}
        />
        <SignInForm
          number={number}
          passwordBox={passwordBox}
          signIn={signIn}
          onNumber={(next) => {
            setNumber(next);
            signIn.reset();
          }}
        />
        {status?.centre === 'offline' && <p className="sign-in-note">{words.offlineNote}</p>}
      </section>
    </main>
  );
}
