import { expect, test } from 'vitest';
import { pageWords } from '#renderer/reading-room/extract/page-words.ts';
import { type PagePapers, papersOn } from '#renderer/reading-room/extract/papers.ts';
import { partByZones } from '#renderer/reading-room/extract/zoned-papers.ts';
import type { Word } from '#renderer/reading-room/recognise/text-engine.ts';
import type { Box, ReadField, ReadMrz } from '#shared/domain/reading/reading-result.ts';
import { printedPage } from './printed-page.ts';

const field = (value: string): ReadField => ({ value, confidence: 0.9, page: 0, box: [0, 0, 1, 1] });
const word = (text: string, left: number, top: number): Word => {
  return { text, confidence: 0.9, left, top, right: left + 100, bottom: top + 20, symbols: [] };
};
const NOTHING = pageWords(0, []);
const page = (more: Partial<PagePapers>): PagePapers => ({
  zones: [],
  rest: NOTHING,
  secondLook: null,
  identity: {},
  ...more,
});
const mrz = (format: ReadMrz['format'], first: string): ReadMrz => ({ lines: [first], format, checks: [] });
const passport = (number: string) => {
  return { mrz: mrz('TD3', 'P<CHN'), fields: { documentNumber: field(number) }, words: NOTHING };
};

test('words belong to the paper whose zone stands below them, and what is below every zone to none', () => {
  const zone = (box: Box) => ({ fit: { layout: { format: 'PERMIT' } } as never, fields: {}, box });
  const upper = zone([100, 500, 800, 60]);
  const lower = zone([100, 1200, 800, 60]);
  const beside = zone([2000, 500, 800, 60]);
  const { papers, rest } = partByZones(
    0,
    [
      [word('upper', 150, 300), word('beside', 2100, 300)],
      [word('lower', 400, 900)],
      [word('footer', 400, 1500), word('margin', 1300, 300)],
    ],
    [lower, upper, beside],
  );
  expect(papers.map(({ words }) => words.text)).toEqual(['lower', 'upper', 'beside']);
  expect(rest.text).toBe('footer margin');
});

test('two passports on one scan are two papers, the same one twice is one', () => {
  const [first, ...others] = papersOn([page({ zones: [passport('E1'), passport('E2')] })], 'auto');
  expect([first, ...others].map(({ fields }) => fields.documentNumber?.value)).toEqual(['E1', 'E2']);
  expect(papersOn([page({ zones: [passport('E1')] }), page({ zones: [passport('E1')] })], 'auto')).toHaveLength(1);
});

test('the paper that its place asks for comes first', () => {
  const card = printedPage(['姓名 覃若', '性别 女 民族 汉', '公民身份号码 230103199901139981']);
  const pages = [page({ zones: [passport('E1')] }), page({ rest: card })];
  expect(papersOn(pages, 'auto').map(({ kind }) => kind)).toEqual(['passport', 'id_card']);
  expect(papersOn(pages, 'id_card').map(({ kind }) => kind)).toEqual(['id_card', 'passport']);
  expect(papersOn(pages, 'id_card')[0].fields.idNumber?.value).toBe('230103199901139981');
});

test('a diploma on the page after a passport is a paper of its own, an empty page is none', () => {
  const diploma = printedPage([
    'University of Northbridge',
    'This is to certify that',
    'the degree of Master of Science',
  ]);
  const zoned = page({ zones: [passport('E1')] });
  expect(papersOn([zoned, page({ rest: diploma })], 'passport').map(({ kind }) => kind)).toEqual([
    'passport',
    'diploma',
  ]);
  expect(papersOn([zoned, page({})], 'passport').map(({ kind }) => kind)).toEqual(['passport']);
  expect(papersOn([page({})], 'auto')).toMatchObject([{ kind: 'unknown', fields: {}, mrz: null }]);
});
