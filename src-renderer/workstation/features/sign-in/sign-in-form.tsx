import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, type RefObject, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { SessionView } from '#shared/ipc/views/work-views.ts';
import { failureOf } from '../../bridge/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';

interface SignInFormProps {
  readonly number: string;
  readonly passwordBox: RefObject<HTMLInputElement | null>;
  readonly signIn: UseMutationResult<SessionView, Error, { number: string; password: string }>;
  readonly onNumber: (number: string) => void;
}

type Missing = 'number' | 'password' | null;

export function SignInForm({ number, passwordBox, signIn, onNumber }: SignInFormProps) {
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<Missing>(null);
  const words = text.signIn;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Enter behind the number asks for the password, and does not say that it is missing.
    if (number.trim() !== '' && password === '' && document.activeElement?.id === 'sign-in-number') {
      passwordBox.current?.focus();
      return;
    }
    const next: Missing = number.trim() === '' ? 'number' : password === '' ? 'password' : null;
    setMissing(next);
    if (next === null) signIn.mutate({ number: number.trim(), password }, { onError: () => setPassword('') });
  };

  return (
    <form className="sign-in-form" onSubmit={submit}>
      <label htmlFor="sign-in-number">{words.number}</label>
      <Input
        autoFocus={number === ''}
        id="sign-in-number"
        value={number}
        maxLength={20}
        autoComplete="off"
        inputMode="numeric"
        status={missing === 'number' ? 'error' : ''}
        onChange={(event) => onNumber(event.target.value)}
      />
      {missing === 'number' && <p className="sign-in-missing">{words.numberNeeded}</p>}
      <label htmlFor="sign-in-password">{words.password}</label>
      <Input.Password
        autoFocus={number !== ''}
        ref={(box) => {
          passwordBox.current = box?.input ?? null;
        }}
        id="sign-in-password"
        value={password}
        maxLength={200}
        autoComplete="off"
        status={missing === 'password' ? 'error' : ''}
        onChange={(event) => setPassword(event.target.value)}
      />
      {missing === 'password' && <p className="sign-in-missing">{words.passwordNeeded}</p>}
      {signIn.error && <FailureMessage failure={failureOf(signIn.error)} />}
      <Button type="primary" htmlType="submit" block disabled={signIn.isPending}>
        {signIn.isPending ? words.submitting : words.submit}
      </Button>
    </form>
  );
}
