import { Input } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { LONGEST_PARAGRAPH } from '#shared/kernel/text-limits.ts';

/** Not kept with the draft: it holds a password. */
export interface AgainState {
  readonly reason: string;
  readonly supervisorNumber: string;
  readonly supervisorPassword: string;
}

export const NO_AGAIN: AgainState = { reason: '', supervisorNumber: '', supervisorPassword: '' };

export function isFilled(again: AgainState): boolean {
  return Object.values(again).every((value) => value.trim() !== '');
}

interface AgainFieldsProps {
  /** Notices that went out before this one. */
  readonly before: number;
  readonly value: AgainState;
  readonly onChange: (value: AgainState) => void;
}

/** Everything should have been said at once (一次性告知): once more is a supervisor's word. */
export function AgainFields({ before, value, onChange }: AgainFieldsProps) {
  const words = text.supplement.again;
  return (
    <fieldset className="supplement-again">
      <legend>{words.title(before + 1)}</legend>
      <p className="supplement-hint">{words.hint}</p>
      <label htmlFor="again-reason">{words.reason}</label>
      <Input.TextArea
        id="again-reason"
        autoSize={{ minRows: 2, maxRows: 4 }}
        maxLength={LONGEST_PARAGRAPH}
        value={value.reason}
        onChange={(event) => onChange({ ...value, reason: event.target.value })}
      />
      <label htmlFor="again-number">{words.number}</label>
      <Input
        id="again-number"
        autoComplete="off"
        maxLength={20}
        value={value.supervisorNumber}
        onChange={(event) => onChange({ ...value, supervisorNumber: event.target.value })}
      />
      <label htmlFor="again-password">{words.password}</label>
      <Input.Password
        id="again-password"
        autoComplete="off"
        maxLength={200}
        value={value.supervisorPassword}
        onChange={(event) => onChange({ ...value, supervisorPassword: event.target.value })}
      />
    </fieldset>
  );
}
