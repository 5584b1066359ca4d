import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { FrameStatus } from '#shared/ipc/views/work-views.ts';
import { weekday } from '#shared/kernel/civil-date.ts';
import { shanghaiDate, shanghaiTime, toInstant } from '#shared/kernel/instant.ts';
import { readKey } from '../../bridge/index.ts';
import { counterWords } from '../../ui/counter/counter-words.ts';

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

/** The counter opens and closes on a minute: main is asked again as soon as one has turned since its last answer. */
function useAskedEachMinute(now: FrameStatus['now'], time: string): void {
  const client = useQueryClient();
  const answered = shanghaiTime(now).slice(0, 5);
  useEffect(() => {
    if (time !== answered) void client.invalidateQueries({ queryKey: readKey('frame.status', {}) });
  }, [client, time, answered]);
}

export function Clock({ status }: { readonly status: FrameStatus }) {
  const { day, time } = useMinute(status.now);
  useAskedEachMinute(status.now, time);
  return (
    <div className="frame-clock" data-testid="frame-clock">
      <span>{day}</span> <time className="frame-time">{time}</time>
      <span className="frame-dot">·</span>
      <span className="frame-hours">{counterWords(status.counter)}</span>
    </div>
  );
}
