import { groupDigits } from './group-digits.ts';
import './marks.css';

/** A number that is read digit by digit: in mono, grouped by space that copying does not pick up. */
export function Identifier({ value }: { readonly value: string }) {
  return (
    <span className="grouped">
      {groupDigits(value).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one number have no other name
        <span key={index}>{part}</span>
      ))}
    </span>
  );
}
