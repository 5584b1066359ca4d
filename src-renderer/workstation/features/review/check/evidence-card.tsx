import type { ReactNode } from 'react';
import type { Tone } from '../../../ui/marks/tone.ts';
import { Confidence } from './confidence.tsx';
import { FieldValue } from './field-value.tsx';

interface EvidenceCardProps {
  readonly head: string;
  readonly field: string;
  readonly value: string;
  /** Still a machine's word. */
  readonly provisional?: boolean;
  readonly tone?: Tone;
  /** 0–1; absent for what no machine read. */
  readonly confidence?: number;
  readonly title?: string;
  /** The ink that it was read from. */
  readonly crop?: ReactNode;
  /** Without it nothing more is to be seen. */
  readonly onOpen?: () => void;
}

/** One source of a value: who says it, the crop, what was read. All of a field's stand in one row. */
export function EvidenceCard({
  head,
  field,
  value,
  provisional,
  tone,
  confidence,
  title,
  crop,
  onOpen,
}: EvidenceCardProps) {
  const content = (
    <>
      <span className="dock-note">
        {head}
        {confidence !== undefined && (
          <>
            {' · '}
            <Confidence value={confidence} />
          </>
        )}
      </span>
      {crop}
      <span className={[provisional ? 'machine-value' : '', tone ? `crop-${tone}` : ''].join(' ').trim()}>
        <FieldValue field={field} value={value} />
      </span>
    </>
  );
  return (
    <li>
      {onOpen ? (
        <button type="button" className="plain-button crop-button" title={title} onClick={onOpen}>
          {content}
        </button>
      ) : (
        <div className="crop-button crop-plain" title={title}>
          {content}
        </div>
      )}
    </li>
  );
}
