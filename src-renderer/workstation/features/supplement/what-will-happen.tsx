import { text } from '#shared/i18n/index.ts';
import type { FrameStatus } from '#shared/ipc/views/work-views.ts';

interface WhatWillHappenProps {
  /** Null while the notice has not been set. */
  readonly pages: number | null;
  readonly pausesClock: boolean;
  readonly status: FrameStatus | undefined;
}

/** Said before it is done: paper, wire, clock. */
export function WhatWillHappen({ pages, pausesClock, status }: WhatWillHappenProps) {
  const words = text.supplement.will;
  return (
    <ul className="screen-will" data-testid="will-happen">
      <li>{pages === null ? words.printsUnknown : words.prints(pages)}</li>
      <li>{status?.centre === 'online' ? words.sendsNow : words.sendsLater}</li>
      {status && <li>{pausesClock ? words.stops(status.today.slice(5)) : words.runsOn}</li>}
    </ul>
  );
}
