import type { GrayImage } from '../../preprocess/gray-image.ts';
import type { Network } from '../onnx/network.ts';
import type { Word, WordLines } from '../text-engine.ts';
import { inkAt, linePixels, readLineText } from './line-text.ts';
import { lineWords } from './line-words.ts';
import { restoreZeros } from './restore-zero.ts';
import { findTextAreas, type TextArea } from './text-areas.ts';

/** Reads Chinese and mixed pages that stand upright and level. */
export interface ChineseReader {
  /** `signal` ends the reading between two lines. */
  read(page: GrayImage, signal?: AbortSignal): Promise<WordLines>;
}

export interface ChineseNetworks {
  /** Finds lines. */
  readonly areas: Network;
  /** Reads one. */
  readonly line: Network;
  /** The classes of `line`, from 1 on. */
  readonly characters: () => Promise<readonly string[]>;
}

/** Lines read with less are ornaments taken for text. */
const SURE_ENOUGH = 0.5;
/** Areas lower than this, pixels, hold nothing that could be read; nor do specks, against the page's usual height. */
const LOWEST = 8;
const SPECK = 0.45;
/** Share of the lower one's height by which two areas must overlap to stand in one line. */
const SAME_LINE = 0.5;

function areInLine(a: TextArea, b: TextArea): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= SAME_LINE * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function withoutSpecks(areas: readonly TextArea[]): TextArea[] {
  const heights = areas.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
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

function meanOf(words: readonly Word[]): number {
  const symbols = words.flatMap((word) => word.symbols);
  return symbols.reduce((sum, one) => sum + one.confidence, 0) / Math.max(1, symbols.length);
}

export function createChineseReader({ areas, line, characters }: ChineseNetworks): ChineseReader {
  return {
    async read(page, signal) {
      const classes = await characters();
      const lines: Word[][] = [];
      for (const row of inLines(withoutSpecks(await findTextAreas(page, areas)))) {
        const words: Word[] = [];
        for (const area of row) {
          signal?.throwIfAborted();
          const pixels = linePixels(page, area);
          const read = await readLineText(pixels, area, line, classes);
          const placed = lineWords(restoreZeros(read, inkAt(pixels, area)), area, pixels);
          if (meanOf(placed) >= SURE_ENOUGH) words.push(...placed);
        }
        if (words.length > 0) lines.push(words);
      }
      return lines;
    },
  };
}
