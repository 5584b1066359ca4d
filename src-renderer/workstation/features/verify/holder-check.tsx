import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import { Mark } from '../../ui/marks/index.ts';

interface HolderCheckProps {
  /** Null until a name was compared. */
  readonly outcome: boolean | null;
  readonly onCheck: (holder: string) => void;
}

/** The code holds no name, but tells whether one is the holder's: for papers that this station does not have. */
export function HolderCheck({ outcome, onCheck }: HolderCheckProps) {
  const words = text.verify.holder;
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onCheck(name.trim());
  };
  return (
    <form className="verify-holder" onSubmit={submit}>
      <label htmlFor="verify-holder">{words.label}</label>
      <Input
        id="verify-holder"
        autoComplete="off"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button htmlType="submit" disabled={name.trim() === ''}>
        {words.check}
      </Button>
      <span role="status">
        {outcome !== null && <Mark tone={outcome ? 'good' : 'bad'} word={outcome ? words.fits : words.differs} />}
      </span>
    </form>
  );
}
