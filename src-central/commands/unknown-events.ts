import type { StationId } from '#shared/kernel/ids.ts';
import type { StoredEvent } from '../cases/case-repository.ts';

/**
 * The events that the station had not seen when it made its command. `base` is the revision that the command builds
 * on in the station's own count, in which its pending events follow the last confirmed one. A station always knows
 * what it did itself, so a case that is `lag` revisions ahead of the base holds exactly `lag` foreign events that are
 * new to it, and they are the last foreign ones: its own accepted events shift the count but are no news.
 */
export function unknownEvents(
  events: readonly StoredEvent[],
  base: number,
  stationId: StationId,
): readonly StoredEvent[] {
  const lag = events.length - base;
  if (lag <= 0) return [];
  return events.filter((stored) => stored.stationId !== stationId).slice(-lag);
}

/** What a conflict shows: everything from the first unknown event on, the station's own later ones included. */
export function eventsSince(events: readonly StoredEvent[], unknown: readonly StoredEvent[]): readonly StoredEvent[] {
  const first = unknown[0]?.event.revision;
  return first === undefined ? [] : events.filter((stored) => stored.event.revision >= first);
}
