import type { Box, ReadingResult, ReadPage } from '../reading/reading-result.ts';

/** What a diploma looks like, without what it says: nothing in it names its holder. */
export interface DiplomaLook {
  /** Perceptual hash of the printed part, 16 hexadecimal digits. */
  readonly picture: string;
  /** How far each cell of the printed part is covered by lines of text, 0–f, rows of `COLUMNS` from the top. */
  readonly layout: string;
  /** Width by height of the printed part. */
  readonly shape: number;
  /** BCP 47 primary tag; `und` where it could not be told. */
  readonly language: string;
  /** Round seals. */
  readonly seals: number;
}

const COLUMNS = 8;
const ROWS = 12;
/** Of fifteen: a cell that is covered throughout. */
const FULL = 15;
/** Lines that the machine made out of a border or a seal. */
const LEAST_CONFIDENCE = 0.3;

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

const overlap = (start: number, end: number, from: number, to: number): number =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));

function layoutOf(boxes: readonly Box[], [left, top, width, height]: Box): string {
  const [cellWidth, cellHeight] = [width / COLUMNS, height / ROWS];
  return Array.from({ length: COLUMNS * ROWS }, (_, cell) => {
    const x = left + (cell % COLUMNS) * cellWidth;
    const y = top + Math.floor(cell / COLUMNS) * cellHeight;
    const covered = boxes.reduce(
      (sum, [from, above, across, down]) =>
        sum + overlap(x, x + cellWidth, from, from + across) * overlap(y, y + cellHeight, above, above + down),
      0,
    );
    return Math.min(FULL, Math.round((FULL * covered) / (cellWidth * cellHeight))).toString(16);
  }).join('');
}

function lookOfPage(page: ReadPage, language: string): DiplomaLook | null {
  const boxes = page.lines.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE).map(({ box }) => box);
  if (page.look === undefined || boxes.length === 0) return null;
  const printed = around(boxes);
  if (printed[2] <= 0 || printed[3] <= 0) return null;
  return {
    picture: page.look,
    layout: layoutOf(boxes, printed),
    shape: printed[2] / printed[3],
    language,
    seals: page.seals?.length ?? 0,
  };
}

/** The look of a diploma by its first page; null for what is none, and for readings from before looks were kept. */
export function lookOf({ kind, fields, pages }: ReadingResult): DiplomaLook | null {
  const [first] = pages;
  if (kind !== 'diploma' || first === undefined) return null;
  return lookOfPage(first, fields.language?.value ?? 'und');
}

function differingBits(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) {
    const bits = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16);
    count += (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + ((bits >> 3) & 1);
  }
  return count;
}

/** Share of the covered cells that both have in common, 0–1. */
function commonLayout(a: string, b: string): number {
  let common = 0;
  let all = 0;
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [Number.parseInt(a[at] ?? '0', 16), Number.parseInt(b[at] ?? '0', 16)];
    common += Math.min(x, y);
    all += Math.max(x, y);
  }
  return all === 0 ? 0 : common / all;
}

/** How alike two looks are, 0–1, from what stands where and from the picture in equal parts. */
export function likeness(a: DiplomaLook, b: DiplomaLook): number {
  const picture = 1 - Math.min(1, differingBits(a.picture, b.picture) / 32);
  return (picture + commonLayout(a.layout, b.layout)) / 2;
}
