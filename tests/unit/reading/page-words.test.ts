import { expect, test } from 'vitest';
import { fieldAt, pageWords } from '#renderer/reading-room/extract/page-words.ts';
import type { Word } from '#renderer/reading-room/recognise/text-engine.ts';

function page(words: readonly (readonly [text: string, confidence: number])[], also: string | null = null) {
  const line = words.map(
    ([text, confidence], index): Word => ({
      text,
      confidence,
      left: 100 * index,
      top: 0,
      right: 100 * index + 90,
      bottom: 30,
      symbols: [],
    }),
  );
  const source = pageWords(0, [line], also);
  return fieldAt(source, 0, source.text.length, source.text);
}

test('a field is as sure as its words are on average', () => {
  expect(
    page([
      ['Data', 0.9],
      ['Science', 0.8],
    ])?.confidence,
  ).toBeCloseTo(0.836, 3);
});

test('one unsure word makes the whole unsure, a small one does not', () => {
  expect(
    page([
      ['Lingúlstica', 0.4],
      ['Aplicada', 0.95],
    ])?.confidence,
  ).toBe(0.4);
  expect(
    page([
      ['Ciencia', 0.9],
      ['de', 0.3],
      ['Datos', 0.9],
    ])?.confidence,
  ).toBeGreaterThan(0.8);
});

test('another reading of the page contradicts a value unless only an accent sets them apart', () => {
  const words = [
    ['Génie', 0.9],
    ['électrique', 0.9],
  ] as const;
  expect(page(words, 'mention Genie electrique')?.confidence).toBeCloseTo(0.9);
  expect(page(words, 'mention Genie mecanique')?.confidence).toBeCloseTo(0.45);
  expect(page(words)?.confidence).toBeCloseTo(0.9);
});

test('another reading that has nothing like a value has not read the place, and does not contradict it', () => {
  const words = [
    ['Shulin', 0.9],
    ['Zheng', 0.9],
  ] as const;
  expect(page(words, 'FelipeV y en su nombre Unad')?.confidence).toBeCloseTo(0.9);
  expect(page(words, 'FelipeV y en su nombre Shulin Zhang')?.confidence).toBeCloseTo(0.45);
});
