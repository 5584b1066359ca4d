/** Pages drawn on either side of the one on the table: a file of hundreds is never all in memory. */
const AROUND = 8;

/** The pages of the strip, 0-based, in order; the first and the last are always among them. */
export function thumbnailWindow(pages: number, current: number): readonly number[] {
  const from = Math.max(0, Math.min(current - AROUND, pages - 2 * AROUND - 1));
  const to = Math.min(pages - 1, from + 2 * AROUND);
  const near = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [...(from > 0 ? [0] : []), ...near, ...(to < pages - 1 ? [pages - 1] : [])];
}
