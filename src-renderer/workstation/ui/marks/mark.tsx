import type { Tone } from './tone.ts';
import './marks.css';

/** ✓ green, ? amber, ✗ red, ○ grey: the sign speaks where the colour does not. */
const TONE_SIGNS: Readonly<Record<Tone, string>> = { good: '✓', doubt: '?', bad: '✗', idle: '○' };

interface MarkProps {
  readonly tone: Tone;
  readonly word: string;
  /** Only the sign is drawn; the word is still read out. */
  readonly compact?: boolean;
}

/** A state, never by colour alone: sign and word. */
export function Mark({ tone, word, compact = false }: MarkProps) {
  return (
    <span className={`mark mark-${tone}`} title={compact ? word : undefined}>
      <span className="mark-sign" aria-hidden="true">
        {TONE_SIGNS[tone]}
      </span>
      <span className={compact ? 'visually-hidden' : 'mark-word'}>{word}</span>
    </span>
  );
}
