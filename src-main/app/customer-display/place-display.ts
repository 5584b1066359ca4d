import type { Rectangle } from 'electron';

export interface KnownDisplay {
  readonly id: number;
  readonly bounds: Rectangle;
}

export interface DisplayPlace {
  readonly bounds: Rectangle;
  /** Whether it covers a display of its own; a plain window otherwise, that a person moves to where it belongs. */
  readonly fullscreen: boolean;
}

const PLAIN = { width: 960, height: 640 } as const;

/** The first display that the desk does not stand on; with one display only, a window that leaves the desk in sight. */
export function placeDisplay(displays: readonly KnownDisplay[], desk: KnownDisplay): DisplayPlace {
  const other = displays.find(({ id }) => id !== desk.id);
  if (other) return { bounds: other.bounds, fullscreen: true };
  const { x, y, width, height } = desk.bounds;
  const size = { width: Math.min(PLAIN.width, width), height: Math.min(PLAIN.height, height) };
  return { bounds: { x: x + width - size.width, y: y + height - size.height, ...size }, fullscreen: false };
}
