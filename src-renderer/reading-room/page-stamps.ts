import type { Box, QuarterTurn, ReadStamp } from '#shared/domain/reading/reading-result.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { PageRaster } from './decode/page-source.ts';
import { darkestGray, turnGray } from './preprocess/gray-image.ts';
import { type ReadPrint, readStamps } from './recognise/stamps/read-stamps.ts';

/** Stamps of a page of entries and exits, boxes in pixels of its upright view. */
export async function pageStamps(
  { canvas }: PageRaster,
  turn: QuarterTurn,
  viewScale: number,
  today: CivilDate,
  read: ReadPrint,
): Promise<readonly ReadStamp[]> {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2d context');
  const { width, height } = canvas;
  const ink = darkestGray(context.getImageData(0, 0, width, height).data, width, height);
  const stamps = await readStamps(turnGray(ink, turn), today, read);
  return stamps.map((stamp) => {
    const [left, top, wide, tall] = stamp.box.map((one) => Math.round(one * viewScale));
    const box: Box = [Math.max(0, left ?? 0), Math.max(0, top ?? 0), wide ?? 0, tall ?? 0];
    return { ...stamp, box };
  });
}
