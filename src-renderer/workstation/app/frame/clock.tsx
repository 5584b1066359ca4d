import { useEffect, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { FrameStatus } from '#shared/ipc/views/work-views.ts';
import { weekday } from '#shared/kernel/civil-date.ts';
import { shanghaiDate, shanghaiTime, toInstant } from '#shared/kernel/instant.ts';

const TICK_MS = 1_000;

/** Main's clock, kept going between two answers of `frame.status`. */
function useMinute(now: FrameStatus['now']): { readonly day: string; readonly time: string } {
  const [shown, setShown] = useState(now);
  useEffect(() => {
    const offset = Date.parse(now) - Date.now();
    setShown(now);
    const timer = window.setInterval(() => setShown(toInstant(Date.now() + offset)), TICK_MS);
    return () => window.clearInterval(timer);
  }, [now]);
  const day = text.frame.weekdays[weekday(shanghaiDate(shown)) - 1] ?? '';
  return { day, time: shanghaiTime(shown).slice(0, 5) };
}

function counterWords({ open, until, nextOpening }: FrameStatus['counter']): string {
  if (open && until !== null) return text.frame.openUntil(until);
  return nextOpening === null ? text.frame.closed : text.frame.closedUntil(nextOpening);
}

export function Clock({ status }: { readonly status: FrameStatus }) {
  const { day, time } = useMinute(status.now);
  return (
    <div className="frame-clock" data-testid="frame-clock">
      <span>{day}</span> <time className="frame-time">{time}</time>
      <span className="frame-dot">·</span>
      <span className="frame-hours">{counterWords(status.counter)}</span>
    </div>
  );
}
