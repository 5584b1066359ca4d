import { expect, test } from 'vitest';
import { stampsIn } from '#renderer/reading-room/extract/travel/stamp.ts';
import { type GrayImage, turnGray } from '#renderer/reading-room/preprocess/gray-image.ts';
import { levelPage } from '#renderer/reading-room/preprocess/level-page.ts';
import { inkMask } from '#renderer/reading-room/preprocess/threshold.ts';
import { type ReadPrint, readStamps } from '#renderer/reading-room/recognise/stamps/read-stamps.ts';
import { stampAngles } from '#renderer/reading-room/recognise/stamps/stamp-angles.ts';
import { findStampRegions } from '#renderer/reading-room/recognise/stamps/stamp-regions.ts';
import type { Word } from '#renderer/reading-room/recognise/text-engine.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';

const TODAY = civilDate('2026-11-20');
const word = (text: string, left: number, top: number, width: number, confidence = 0.95): Word => {
  return { text, confidence, left, top, right: left + width, bottom: top + 30, symbols: [] };
};
const stamp = (left: number, day: string, way: string, confidence = 0.95): Word[][] => [
  [word('中国边检', left, 100, 120), word(way, left + 150, 100, 30)],
  [word(day, left, 150, 220, confidence)],
  [word('北京首都', left, 200, 120), word('2426', left + 140, 200, 60)],
];

test.each([
  ['出', 'exit'],
  ['入', 'entry'],
  ['EXIT', 'exit'],
  ['ENTRY', 'entry'],
])('%s is %s', (way, direction) => {
  expect(stampsIn(stamp(100, '2024.08.17', way), TODAY)).toMatchObject([
    { date: '2024-08-17', direction, isChinese: true, port: '北京首都', confidence: 0.9 },
  ]);
});

test('stamps beside each other keep their own words', () => {
  const [left, right] = [stamp(100, '2024.08.17', '出'), stamp(500, '2025.09.18', '入')];
  const lines = left.map((line, index) => [...line, ...(right[index] ?? [])]);
  expect(stampsIn(lines, TODAY).map(({ date, direction }) => `${date} ${direction}`)).toEqual([
    '2024-08-17 exit',
    '2025-09-18 entry',
  ]);
});

test.each([
  ['a day with an unsure figure', stamp(100, '2024.08.17', '出', 0.5)],
  ['a day without a direction', stamp(100, '2024.08.17', '')],
  ['both directions, as where stamps lie over each other', stamp(100, '2024.08.17', '出 入')],
])('%s is doubtful', (_name, lines) => {
  const [only] = stampsIn(lines, TODAY);
  expect(only?.confidence).toBeLessThan(0.5);
});

test.each(['2027.01.01', '1985.01.01', '2024.13.01', '03/04/2024', '123456'])('%s is no day of a stamp', (day) => {
  expect(stampsIn(stamp(100, day, '出'), TODAY)).toEqual([]);
});

test('出入境 names the office, not a direction, and a foreign stamp is none of the border inspection', () => {
  const lines = stamp(100, '2024.08.17', '出入境');
  expect(stampsIn(lines, TODAY)[0]?.direction).toBeNull();
  const foreign = [[word('IMMIGRATION OFFICER', 100, 100, 220)], [word('18 AUG 2024', 100, 150, 220)]];
  expect(stampsIn(foreign, TODAY)).toMatchObject([{ date: '2024-08-18', direction: 'entry', isChinese: false }]);
});

/** A frame with three rows of blocks, tilted clockwise by an angle. */
function drawnStamp(degrees: number): GrayImage {
  const [width, height] = [1000, 700];
  const data = new Uint8Array(width * height).fill(245);
  const fill = (left: number, top: number, wide: number, tall: number): void => {
    for (let y = top; y < top + tall; y += 1) data.fill(60, y * width + left, y * width + left + wide);
  };
  for (const top of [250, 446]) fill(340, top, 320, 4);
  for (const left of [340, 656]) fill(left, 250, 4, 200);
  for (const top of [280, 330, 390]) for (let left = 370; left < 620; left += 26) fill(left, top, 16, 24);
  return levelPage({ width, height, data }, (-degrees * Math.PI) / 180).image;
}

test.each([0, 12, -27, 40])('a stamp that was set down at %i° is found, and its angle told', (degrees) => {
  const page = drawnStamp(degrees);
  const [region, ...more] = findStampRegions(page);
  expect(more).toEqual([]);
  expect(region?.left).toBeLessThan(400);
  expect((region?.left ?? 0) + (region?.width ?? 0)).toBeGreaterThan(600);
  const [likeliest = 0] = stampAngles(inkMask(page, 60, 0.22), 3);
  expect(Math.abs((likeliest * 180) / Math.PI - degrees)).toBeLessThanOrEqual(3);
});

test('a plain page and a narrow line hold no stamp', () => {
  const blank = { width: 1000, height: 700, data: new Uint8Array(700_000).fill(245) };
  expect(findStampRegions(blank)).toEqual([]);
  blank.data.fill(60, 350_000, 350_900);
  expect(findStampRegions(blank)).toEqual([]);
});

/** A reader that sees a stamp's words where the picture is the right way up, told by its ink. */
function reader(words: (call: number) => Word[][]): { readonly read: ReadPrint; readonly calls: () => number } {
  let calls = 0;
  return {
    read: async () => {
      calls += 1;
      return words(calls);
    },
    calls: () => calls,
  };
}

test('what two looks read alike is proposed, boxed where it stands', async () => {
  const { read, calls } = reader(() => stamp(200, '2024.08.17', '出'));
  const [only, ...more] = await readStamps(drawnStamp(12), TODAY, read);
  expect(more).toEqual([]);
  expect(calls()).toBe(2);
  expect(only).toMatchObject({ date: '2024-08-17', direction: 'exit', confidence: 0.9 });
  const [left = 0, top = 0, width = 0, height = 0] = only?.box ?? [];
  expect(left).toBeGreaterThan(250);
  expect(top).toBeGreaterThan(120);
  expect(left + width).toBeLessThan(800);
  expect(top + height).toBeLessThan(560);
});

test('a day that a second look reads otherwise is doubtful', async () => {
  const { read } = reader((call) => stamp(200, call === 1 ? '2024.08.17' : '2024.08.11', '出'));
  const stamps = await readStamps(drawnStamp(0), TODAY, read);
  expect(stamps.every(({ confidence }) => confidence < 0.5)).toBe(true);
  expect(stamps.length).toBeGreaterThan(0);
});

test('a stamp that stands on its head is read the other way up', async () => {
  const { read, calls } = reader((call) =>
    call === 1 ? [[word('ABCDEFGHIJ', 10, 10, 90)]] : stamp(200, '2024.08.17', '入'),
  );
  const stamps = await readStamps(turnGray(drawnStamp(0), 2), TODAY, read);
  expect(calls()).toBe(3);
  expect(stamps).toMatchObject([{ direction: 'entry', confidence: 0.9 }]);
});
