import type { GrayImage } from '#shared/recognition/gray-image.ts';
import { median } from '#shared/recognition/median.ts';
import type { Network } from '#shared/recognition/network.ts';
import type { PrintedLines, PrintedWord } from '#shared/recognition/printed-word.ts';
import { inkAt, linePixels, readLineText } from './line-text.ts';
import { lineWords } from './line-words.ts';
import { doubtLostDigits } from './lost-digit.ts';
import { markUnread } from './mark-unread.ts';
import { mendLine } from './mend-line.ts';
import { restoreZeros } from './restore-zero.ts';
import { findTextAreas, type TextArea } from './text-areas.ts';

/** PP-OCRv4: one network finds the lines of a page, another reads each. */
export interface PrintNetworks {
  /** Finds lines. */
  readonly areas: Network;
  /** Reads one. */
  readonly line: Network;
  /** The classes of `line`, from 1 on. */
  readonly characters: readonly string[];
}

/** Lines read with less are ornaments taken for text. */
const SURE_ENOUGH = 0.5;
/** Areas lower than this, pixels, hold nothing that could be read; nor do specks, against the page's usual height. */
const LOWEST = 8;
const SPECK = 0.45;
/** Share of a line's height down to which Chinese characters have ink and commas have none. */
const ABOVE_COMMAS = 0.5;
/** Share of the lower one's height by which two areas must overlap to stand in one line. */
const SAME_LINE = 0.5;

function areInLine(a: TextArea, b: TextArea): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= SAME_LINE * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function withoutSpecks(areas: readonly TextArea[]): TextArea[] {
  const usual = median(areas.map(({ top, bottom }) => bottom - top));
  return areas.filter(({ top, bottom }) => bottom - top >= Math.max(LOWEST, SPECK * usual));
}

/** Neighbours in a line that reach into each other are parted half-way: no character is read twice. */
function parted(line: readonly TextArea[]): TextArea[] {
  const cut = (left: TextArea | undefined, right: TextArea | undefined): number | null =>
    left !== undefined && right !== undefined && left.right > right.left ? (left.right + right.left) / 2 : null;
  return line
    .map((area, index) => ({
      ...area,
      left: cut(line[index - 1], area) ?? area.left,
      right: cut(area, line[index + 1]) ?? area.right,
    }))
    .filter(({ left, right }) => right - left >= LOWEST);
}

/** Areas in reading order: lines from top to bottom, each from left to right. */
function inLines(areas: readonly TextArea[]): TextArea[][] {
  const lines: TextArea[][] = [];
  for (const area of [...areas].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const line = lines.find((one) => one.every((other) => areInLine(area, other)));
    if (line === undefined) lines.push([area]);
    else line.push(area);
  }
  return lines.map((line) => parted(line.sort((a, b) => a.left - b.left)));
}

function meanOf(words: readonly PrintedWord[]): number {
  const letters = words.reduce((sum, one) => sum + one.text.length, 0);
  return words.reduce((sum, one) => sum + one.confidence * one.text.length, 0) / Math.max(1, letters);
}

/** Reads the print of a page that stands upright and level: Chinese, English, or both. */
export async function readPrint(page: GrayImage, { areas, line, characters }: PrintNetworks): Promise<PrintedLines> {
  const lines: PrintedWord[][] = [];
  for (const row of inLines(withoutSpecks(await findTextAreas(page, areas)))) {
    const words: PrintedWord[] = [];
    for (const area of row) {
      const pixels = linePixels(page, area);
      const read = await readLineText(pixels, area, line, characters);
      const ink = inkAt(pixels, area);
      const dated = doubtLostDigits(restoreZeros(read, ink), ink);
      const whole = markUnread(dated, inkAt(pixels, area, ABOVE_COMMAS));
      const placed = lineWords(mendLine(whole), area, pixels);
      if (meanOf(placed) >= SURE_ENOUGH) words.push(...placed);
    }
    if (words.length > 0) lines.push(words);
  }
  return lines;
}
