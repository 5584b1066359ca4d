import { median } from '#shared/recognition/median.ts';
import type { PrintedWord } from '#shared/recognition/printed-word.ts';
import type { LineCharacter, LinePixels } from './line-text.ts';
import type { TextArea } from './text-areas.ts';

const CHINESE = /[\u3000-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Brightness below which a column of the line holds ink, against the line's own paper. */
const INK_BELOW = 0.72;
/** A gap between two letters is a space from this width on: in heights of the line, and in usual gaps of it. */
const SPACE_HEIGHTS = 0.16;
const SPACE_GAPS = 2.2;
/** Digits stand at one pitch, a narrow 1 in much air: between two of them a space makes the step so much longer. */
const SPACE_STEPS = 1.4;

/** Widest run of columns without ink between two places of the line's picture, pixels. */
function widestGap({ width, data }: LinePixels, from: number, to: number): number {
  const height = data.length / width;
  const paper = Math.max(...data.subarray(0, width), 0.5);
  let widest = 0;
  let run = 0;
  for (let x = Math.max(0, Math.floor(from)); x <= Math.min(width - 1, Math.ceil(to)); x += 1) {
    let darkest = 1;
    for (let y = Math.floor(height * 0.12); y < height * 0.88; y += 1)
      darkest = Math.min(darkest, data[y * width + x] ?? 1);
    run = darkest < INK_BELOW * paper ? 0 : run + 1;
    widest = Math.max(widest, run);
  }
  return widest;
}

/**
 * The characters of a line as words with boxes. Each Chinese character is a word of its own, letters and digits stand
 * together; the recogniser drops spaces between Latin words, so they are put back where the picture shows a gap.
 */
export function lineWords(characters: readonly LineCharacter[], area: TextArea, pixels: LinePixels): PrintedWord[] {
  const scale = (area.bottom - area.top) / (pixels.data.length / pixels.width);
  const printed = characters.filter(({ text }) => text.trim() !== '');
  const gapAfter = printed.map((one, index) => {
    const next = printed[index + 1];
    return next === undefined ? 0 : widestGap(pixels, (one.x - area.left) / scale, (next.x - area.left) / scale);
  });
  const usual = median(gapAfter);
  const stepAfter = (index: number): number => (printed[index + 1]?.x ?? 0) - (printed[index]?.x ?? 0);
  const areDigits = (index: number): boolean =>
    /\d/.test(printed[index]?.text ?? '') && /\d/.test(printed[index + 1]?.text ?? '');
  const pitch = median(
    printed
      .map((_, index) => index)
      .filter(areDigits)
      .map(stepAfter),
  );
  const isSpace = (index: number): boolean => {
    const gap = gapAfter[index] ?? 0;
    if (areDigits(index) && stepAfter(index) < SPACE_STEPS * pitch) return false;
    return gap * scale >= SPACE_HEIGHTS * (area.bottom - area.top) && gap >= SPACE_GAPS * Math.max(1, usual);
  };
  const said = new Set<number>();
  let count = 0;
  for (const { text } of characters) {
    if (text.trim() === '') said.add(count - 1);
    else count += 1;
  }
  const words: PrintedWord[] = [];
  const half = (area.bottom - area.top) / 2;
  for (const [index, one] of printed.entries()) {
    const before = printed[index - 1];
    const after = printed[index + 1];
    const left = before === undefined ? one.x - half : Math.max(one.x - half, (one.x + before.x) / 2);
    const right = after === undefined ? one.x + half : Math.min(one.x + half, (one.x + after.x) / 2);
    const symbol = {
      text: one.text,
      confidence: one.confidence,
      left: Math.max(area.left, left),
      right: Math.min(area.right, right),
      top: area.top,
      bottom: area.bottom,
    };
    const last = words.at(-1);
    const isChinese = CHINESE.test(one.text) || (before !== undefined && CHINESE.test(before.text));
    const isParted = said.has(index - 1) || (!isChinese && isSpace(index - 1));
    if (last === undefined || isChinese || isParted) {
      words.push({ ...symbol, isJoined: last !== undefined && !isParted });
      continue;
    }
    const letters = [...last.text].length;
    words[words.length - 1] = {
      ...last,
      text: last.text + one.text,
      confidence: (last.confidence * letters + one.confidence) / (letters + 1),
      right: symbol.right,
    };
  }
  return words;
}
