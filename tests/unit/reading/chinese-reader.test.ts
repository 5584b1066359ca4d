import { describe, expect, test } from 'vitest';
import { charactersOf } from '#main/reading/ppocr/characters.ts';
import type { LineCharacter } from '#main/reading/ppocr/line-text.ts';
import { lineWords } from '#main/reading/ppocr/line-words.ts';
import { doubtLostDigits } from '#main/reading/ppocr/lost-digit.ts';
import { markUnread } from '#main/reading/ppocr/mark-unread.ts';
import { mendLine } from '#main/reading/ppocr/mend-line.ts';
import { readPrint } from '#main/reading/ppocr/read-print.ts';
import { restoreZeros } from '#main/reading/ppocr/restore-zero.ts';
import { findTextAreas } from '#main/reading/ppocr/text-areas.ts';
import { textOf } from '#renderer/reading-room/recognise/text-lines.ts';
import type { GrayImage } from '#shared/recognition/gray-image.ts';
import type { Network } from '#shared/recognition/network.ts';

const white = (width: number, height: number): GrayImage => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
});

/** A network that sees text in the given boxes, whatever the picture shows. */
function seeing(boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[]): Network {
  return async ({ width, height }) => {
    const data = new Float32Array(width * height);
    for (const [left, top, right, bottom] of boxes)
      for (let y = top; y < bottom; y += 1) data.fill(0.9, y * width + left, y * width + right);
    return { data, dims: [1, 1, height, width] };
  };
}

const CHARACTERS = [...'姓名张三年一二四〇AB8'];

/** A network that answers with the next of the given texts, a character every four steps. */
function saying(texts: readonly string[]): Network {
  const left = [...texts];
  return async ({ width }) => {
    const text = left.shift() ?? '';
    const steps = Math.max(width / 8, text.length * 4);
    const classes = CHARACTERS.length + 2;
    const data = new Float32Array(steps * classes);
    for (let step = 0; step < steps; step += 1) {
      const character = step % 4 === 1 ? text[Math.floor(step / 4)] : undefined;
      const one = character === undefined ? 0 : character === ' ' ? classes - 1 : CHARACTERS.indexOf(character) + 1;
      data[step * classes + one] = 0.95;
    }
    return { data, dims: [1, steps, classes] };
  };
}

const linesOf = (boxes: Parameters<typeof seeing>[0], texts: readonly string[]) =>
  readPrint(white(640, 320), { areas: seeing(boxes), line: saying(texts), characters: CHARACTERS });

describe('where lines stand', () => {
  test('a patch grows to its whole line and is told in pixels of the page', async () => {
    const [area, ...others] = await findTextAreas(white(2560, 1280), seeing([[100, 100, 300, 110]]));
    expect(others).toEqual([]);
    expect(area?.left).toBeLessThan(200);
    expect(area?.right).toBeGreaterThan(600);
    expect((area?.bottom ?? 0) - (area?.top ?? 0)).toBeGreaterThan(30);
    expect((area?.bottom ?? 0) - (area?.top ?? 0)).toBeLessThan(70);
  });

  test('specks are no lines', async () => {
    expect(await findTextAreas(white(640, 640), seeing([[10, 10, 12, 12]]))).toEqual([]);
  });
});

describe('a page', () => {
  test('is read from top to bottom, each line from left to right', async () => {
    const boxes = [
      [300, 40, 380, 50],
      [40, 42, 120, 52],
      [40, 120, 120, 130],
    ] as const;
    const lines = await linesOf(boxes, ['姓名', '张三', '一二']);
    expect(lines.map((line) => line.map((word) => word.text).join(''))).toEqual(['姓名张三', '一二']);
  });

  test('neighbours that reach into each other are parted: no character is read twice', async () => {
    const boxes = [
      [40, 40, 120, 50],
      [124, 40, 200, 50],
    ] as const;
    const [line = []] = await linesOf(boxes, ['姓名', '张三']);
    const edges = line.map(({ left, right }) => [left, right]);
    for (const [index, [left = 0]] of edges.entries())
      expect(left).toBeGreaterThanOrEqual((edges[index - 1]?.[1] ?? 0) - 1);
  });
});

describe('words of a line', () => {
  const area = { left: 0, top: 0, right: 480, bottom: 48 };
  const pixels = { width: 480, data: new Float32Array(480 * 48).fill(1) };
  const spaced = (text: string): LineCharacter[] =>
    [...text].map((one, index) => ({ text: one, confidence: 0.9, x: 20 + index * 30 }));

  test('Chinese characters stand alone, letters and digits together, and no space is invented between the two', () => {
    const inked = { ...pixels, data: new Float32Array(480 * 48).fill(0) };
    const words = lineWords(spaced('张三AB8年'), area, inked);
    expect(words.map((word) => word.text)).toEqual(['张', '三', 'AB8', '年']);
    expect(textOf(words)).toBe('张三AB8年');
  });

  test('a space that was read stays', () => {
    const inked = { ...pixels, data: new Float32Array(480 * 48).fill(0) };
    expect(textOf(lineWords(spaced('AB 8'), area, inked))).toBe('AB 8');
  });

  test('a gap in the ink is a space that was dropped', () => {
    const data = new Float32Array(480 * 48).fill(0);
    // Thin gaps between letters, a wide one before the last.
    for (let y = 0; y < 48; y += 1) {
      data.fill(1, y * 480 + 34, y * 480 + 36);
      data.fill(1, y * 480 + 64, y * 480 + 78);
    }
    expect(textOf(lineWords(spaced('AB8'), area, { width: 480, data }))).toBe('AB 8');
  });

  test('the air beside a 1 is no space: digits stand at one pitch', () => {
    const data = new Float32Array(480 * 48).fill(0);
    // Air on both sides of the third digit.
    for (let y = 0; y < 48; y += 1) {
      data.fill(1, y * 480 + 56, y * 480 + 72);
      data.fill(1, y * 480 + 86, y * 480 + 102);
    }
    expect(textOf(lineWords(spaced('34010'), area, { width: 480, data }))).toBe('34010');
  });
});

describe('what the recogniser is known to mistake', () => {
  const mended = (text: string): string =>
    mendLine([...text].map((one, x) => ({ text: one, confidence: 0.9, x })))
      .map((one) => one.text)
      .join('');

  test.each([
    ['人函［2026］75号', '人函〔2026〕75号'],
    ['存档证〔2026] 52708号', '存档证〔2026〕 52708号'],
    ['(2026)75号', '〔2026〕75号'],
    ['31 0ctober 1999', '31 October 1999'],
  ])('%s is printed %s', (read, printed) => expect(mended(read)).toBe(printed));

  test.each(['成绩(2026)', '［26］75号', '0.5 points', 'A0bc', '020', '0x5'])('%s stays what it is', (text) =>
    expect(mended(text)).toBe(text),
  );
});

describe('〇, which the recogniser drops', () => {
  const placed = (text: string, places: readonly number[]): LineCharacter[] =>
    [...text].map((one, index) => ({ text: one, confidence: 0.99, x: (places[index] ?? 0) * 40 }));
  const textAfter = (characters: readonly LineCharacter[], hasInk = true): string =>
    restoreZeros(characters, () => hasInk)
      .map((one) => one.text)
      .join('');

  test('is put back where a place is empty in the row, and is not trusted', () => {
    const restored = restoreZeros(placed('二二四年六月', [0, 2, 3, 4, 5, 6]), () => true);
    expect(restored.map((one) => one.text).join('')).toBe('二〇二四年六月');
    expect(restored[1]?.confidence).toBeLessThan(0.5);
  });

  test('also before 年', () => {
    expect(textAfter(placed('二〇二年六月', [0, 1, 2, 4, 5, 6]))).toBe('二〇二〇年六月');
  });

  test.each([
    ['nothing is printed there', placed('二二四年六月', [0, 2, 3, 4, 5, 6]), false],
    ['the row has no room', placed('二二四年六月', [0, 1, 2, 3, 4, 5]), true],
    ['the year is whole', placed('二〇二四年六月', [0, 2, 3, 4, 5, 6, 7]), true],
  ])('but not where %s', (_why, characters, hasInk) => {
    expect(textAfter(characters, hasInk)).toBe(characters.map((one) => one.text).join(''));
  });
});

describe('a digit that a date lost', () => {
  /** Places as the network tells them, in heights of the line: a digit takes up a third, a sign a whole. */
  const YEAR = [0.25, 0.58, 1.08, 1.42, 1.75];
  const placed = (text: string, rest: readonly number[]): LineCharacter[] =>
    [...text].map((one, at) => ({ text: one, confidence: 0.9, x: ([...YEAR, ...rest][at] ?? 0) * 48 }));
  const doubtsIn = (characters: readonly LineCharacter[], hasInk = true): string =>
    doubtLostDigits(characters, () => hasInk)
      .filter(({ confidence }) => confidence < 0.5)
      .map(({ text }) => text)
      .join('');

  test('leaves the day in doubt that takes up the room of two', () => {
    expect(doubtsIn(placed('2026年11月1日', [2.42, 2.75, 3.08, 3.58, 4.42]))).toBe('1');
  });

  test('leaves the month in doubt likewise', () => {
    expect(doubtsIn(placed('2026年1月21日', [2.1, 3.08, 3.58, 3.92, 4.42]))).toBe('1');
  });

  test.each([
    ['the day has one digit', placed('2026年11月1日', [2.42, 2.75, 3.08, 3.58, 4.08]), true],
    ['month and day have one each', placed('2026年6月1日', [2.1, 2.75, 3.2, 3.75]), true],
    ['nothing is printed there', placed('2026年11月1日', [2.42, 2.75, 3.08, 3.58, 4.42]), false],
    ['the date has no day', placed('2026年11月', [2.42, 2.75, 3.08]), true],
  ])('but none where %s', (_why, characters, hasInk) => {
    expect(doubtsIn(characters, hasInk)).toBe('');
  });
});

describe('a character that the recogniser does not know', () => {
  const placed = (text: string, places: readonly number[]): LineCharacter[] =>
    [...text].map((one, index) => ({ text: one, confidence: 0.99, x: (places[index] ?? 0) * 40 }));
  const marked = (text: string, places: readonly number[], hasInk = true): string =>
    markUnread(placed(text, places), () => hasInk)
      .map((one) => one.text)
      .join('');

  test('leaves its place in the row, and a mark in the text that nobody is sure of', () => {
    expect(marked('學生軒子', [0, 1, 3, 4])).toBe('學生〓軒子');
    expect(marked('國立雲大學', [0, 1, 2, 5, 6])).toBe('國立雲〓〓大學');
    expect(markUnread(placed('學生軒子', [0, 1, 3, 4]), () => true)[2]?.confidence).toBe(0);
  });

  test.each([
    ['nothing is printed there', '姓名张三', [0, 1, 3, 4], false],
    ['a title is set wide', '硕士学位', [0, 2, 4, 6], true],
    ['a comma or a number stands beside it', '格，授予12年', [0, 2, 3, 4, 6, 8, 9], true],
    ['two characters tell of no row', '张三', [0, 2], true],
    ['the next column begins', '姓名张三', [0, 1, 6, 7], true],
  ])('is not looked for where %s', (_why, text, places, hasInk) => expect(marked(text, places, hasInk)).toBe(text));
});

test('the characters are one a line, the ideographic space among them', () => {
  expect(charactersOf('一\n\u3000\n二\n')).toEqual(['一', '\u3000', '二']);
});
