/** Pixels; the style sheet has the same. */
export const ROW_HEIGHT = 34;
const OVERSCAN = 8;
/** Chromium draws nothing beyond 33 million pixels, at twice the size beyond half of them; a million rows are 34 million. */
const TALLEST = 8_000_000;

export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** Where the list stands: `bar` as the scroll bar says it, `top` as the rows above take it. The same while they are few. */
export interface ScrollPlace {
  readonly bar: number;
  readonly top: number;
}

export const TOP: ScrollPlace = { bar: 0, top: 0 };

/** Rows to draw: those in sight and a few on either side. */
export function rowWindow(top: number, height: number, count: number): RowWindow {
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - OVERSCAN);
  const end = Math.min(count, Math.ceil((top + height) / ROW_HEIGHT) + OVERSCAN);
  return { first: Math.min(first, end), end };
}

/** Of what scrolls. */
export function scrollHeight(count: number): number {
  return Math.min(count * ROW_HEIGHT, TALLEST);
}

interface Ends {
  readonly bar: number;
  readonly top: number;
}

function endsOf(height: number, count: number): Ends {
  return {
    bar: Math.max(0, scrollHeight(count) - height),
    top: Math.max(0, count * ROW_HEIGHT - height),
  };
}

/** The place at which so many pixels of rows are above, with the bar where it belongs. */
export function placeAt(top: number, height: number, count: number): ScrollPlace {
  const ends = endsOf(height, count);
  const within = Math.min(Math.max(0, top), ends.top);
  return { top: within, bar: ends.top === 0 ? 0 : (within / ends.top) * ends.bar };
}

/** A wheel or a key moves the rows as far as the bar; whoever drags the bar means a share of the whole list. */
export function afterScroll(place: ScrollPlace, bar: number, height: number, count: number): ScrollPlace {
  const ends = endsOf(height, count);
  if (ends.bar === ends.top) return { bar, top: bar };
  if (bar <= 0) return TOP;
  if (bar >= ends.bar) return ends;
  const moved = bar - place.bar;
  const top = Math.abs(moved) <= 2 * height ? place.top + moved : (bar / ends.bar) * ends.top;
  return { bar, top: Math.min(Math.max(0, top), ends.top) };
}

/** Where to scroll so that a row is wholly seen; the present place when it is already. */
export function topForRow(index: number, top: number, height: number): number {
  const row = index * ROW_HEIGHT;
  if (row < top) return row;
  return row + ROW_HEIGHT > top + height ? row + ROW_HEIGHT - height : top;
}

/** The row that the keys stand on after a step; stays within the list. */
export function stepRow(index: number, by: number, count: number): number {
  if (count === 0) return -1;
  return Math.min(count - 1, Math.max(0, index + by));
}
