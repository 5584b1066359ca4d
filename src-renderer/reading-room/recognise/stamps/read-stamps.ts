import type { Box, ReadStamp } from '#shared/domain/reading/reading-result.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { DOUBT } from '../../extract/card/sure-field.ts';
import { type StampWords, stampsIn } from '../../extract/travel/stamp.ts';
import { cleanPaper } from '../../preprocess/clean-paper.ts';
import { type GrayImage, turnGray } from '../../preprocess/gray-image.ts';
import { scaleGray } from '../../preprocess/gray-scale.ts';
import { levelPage } from '../../preprocess/level-page.ts';
import { inkMask } from '../../preprocess/threshold.ts';
import type { Word } from '../text-engine.ts';
import { cutRegion } from './cut-region.ts';
import { stampAngles } from './stamp-angles.ts';
import { findStampRegions, type StampRegion } from './stamp-regions.ts';

/** Reads print that stands upright and level. */
export type ReadPrint = (image: GrayImage) => Promise<readonly (readonly Word[])[]>;

/** Angles at which a region is read: stamps that lie over each other have one each. */
const MOST_ANGLES = 3;
/** Regions of a page that are read at most. */
const MOST_REGIONS = 16;
/** Print is read best in a picture of about this side, pixels. */
const SIDE = 640;
/** Characters below which a region holds no stamp. */
const FEWEST_LETTERS = 8;
/** A second look turns the stamp a little: what was read right is read again. */
const SECOND_LOOK = 0.05;

interface PlacedStamp extends StampWords {
  /** Middle of its day, pixels of the page. */
  readonly x: number;
  readonly y: number;
  /** What its words take up, pixels of the page. */
  readonly box: Box;
}

function boxOf(points: readonly { readonly x: number; readonly y: number }[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** What a region says when it is turned by an angle. */
async function readAt(
  page: GrayImage,
  region: StampRegion,
  angle: number,
  today: CivilDate,
  read: ReadPrint,
): Promise<{ readonly stamps: readonly PlacedStamp[]; readonly letters: number }> {
  const cut = cutRegion(page, region);
  const side = cut.image.width;
  // Half a turn apart both are read: a stamp may have been set down upside down.
  const isTurned = Math.abs(angle) > Math.PI / 2;
  const upright = isTurned ? turnGray(cut.image, 2) : cut.image;
  const level = levelPage(upright, isTurned ? angle - Math.sign(angle) * Math.PI : angle);
  const scale = Math.min(2, Math.max(1, SIDE / side));
  const lines = await read(scaleGray(level.image, scale));
  const back = (x: number, y: number) => {
    const from = level.back(x / scale, y / scale);
    return isTurned
      ? { x: cut.left + side - from.x, y: cut.top + side - from.y }
      : { x: cut.left + from.x, y: cut.top + from.y };
  };
  const corners = ([left, top, width, height]: Box) =>
    [back(left, top), back(left + width, top), back(left, top + height), back(left + width, top + height)] as const;
  const stamps = stampsIn(lines, today).map((stamp) => {
    const [left, top, width, height] = stamp.day;
    return { ...stamp, ...back(left + width / 2, top + height / 2), box: boxOf(corners(stamp.whole)) };
  });
  return { stamps, letters: lines.flat().reduce((sum, word) => sum + word.text.length, 0) };
}

/** Two readings of one place, nearer to each other than stamps can stand. */
function isSamePlace(one: PlacedStamp, other: PlacedStamp, reach: number): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < reach;
}

async function readRegion(
  page: GrayImage,
  region: StampRegion,
  today: CivilDate,
  read: ReadPrint,
): Promise<PlacedStamp[]> {
  const { image } = cutRegion(page, region);
  const angles = stampAngles(inkMask(image, Math.round(image.width / 12), 0.22), MOST_ANGLES);
  const reach = Math.min(region.width, region.height) / 4;
  const found: PlacedStamp[] = [];
  for (const angle of angles) {
    let letters = 0;
    for (const turned of [angle, angle > 0 ? angle - Math.PI : angle + Math.PI]) {
      const { stamps: first, letters: seen } = await readAt(page, region, turned, today, read);
      letters += seen;
      const fresh = first.filter((stamp) => !found.some((other) => isSamePlace(stamp, other, reach)));
      if (fresh.length === 0) continue;
      const { stamps: second } = await readAt(page, region, turned + SECOND_LOOK, today, read);
      for (const stamp of fresh) {
        const again = second.find((other) => isSamePlace(stamp, other, reach));
        const isSame = again?.date === stamp.date && again.direction === stamp.direction;
        found.push(isSame ? stamp : { ...stamp, confidence: Math.min(stamp.confidence, DOUBT) });
      }
      break;
    }
    // Next to no print at the likeliest angle: an ornament.
    if (letters < FEWEST_LETTERS) break;
    // One stamp fills its region: nothing else lies there at another angle.
    const [only, ...more] = found;
    if (only !== undefined && more.length === 0 && only.direction !== null) break;
  }
  return found;
}

/**
 * Stamps of border posts on an upright page, at whatever angle each was set down; boxes in pixels of the page. A day
 * that two looks read differently, or that has no direction, is doubtful; what is no day is left out.
 */
export async function readStamps(ink: GrayImage, today: CivilDate, read: ReadPrint): Promise<ReadStamp[]> {
  const page = cleanPaper(ink);
  const stamps: PlacedStamp[] = [];
  for (const region of findStampRegions(page).slice(0, MOST_REGIONS))
    stamps.push(...(await readRegion(page, region, today, read)));
  return stamps
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ date, direction, isChinese, port, confidence, box }) => ({
      date,
      direction,
      isChinese,
      port,
      confidence,
      box,
    }));
}
