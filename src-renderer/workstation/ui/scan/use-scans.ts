import { useEffect, useRef } from 'react';
import { isTypingIn } from '../shortcuts/index.ts';
import { type Burst, NO_BURST, stepBurst } from './burst.ts';
import { rememberField } from './field-before.ts';

export interface Scanned {
  readonly text: string;
  /** It went into a field that has the focus. */
  readonly inField: boolean;
}

/** An input that is there for scans keeps them: `data-scans="own"`. */
function keepsScans(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[data-scans="own"]') !== null;
}

/**
 * Hears a scanner that types like a keyboard, wherever the focus is. `take` answers whether the text was meant for it;
 * then a field that it went into is as it was before, else the field keeps it and hears its Enter.
 */
export function useScans(take: (scanned: Scanned) => boolean): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    let burst: Burst = NO_BURST;
    let restore: (() => void) | null = null;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (keepsScans(event.target)) return;
      const inField = isTypingIn(event.target);
      const step = stepBurst(burst, event);
      if (step.kind === 'scan') {
        burst = NO_BURST;
        if (!latest.current({ text: step.text, inField })) return;
        restore?.();
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      burst = step.burst;
      if (step.kind === 'key' && step.begins) restore = rememberField(event.target);
      // Outside of fields nobody else may take its letters for shortcuts.
      if (step.kind === 'inside' && !inField) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
