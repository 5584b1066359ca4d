import { describe, expect, test } from 'vitest';
import { diplomaFields } from '#renderer/reading-room/extract/diploma/diploma-fields.ts';
import { pageWords } from '#renderer/reading-room/extract/page-words.ts';
import { PRINT_FORMS } from '#renderer/reading-room/recognise/print-form.ts';
import { withSecondReading } from '#renderer/reading-room/recognise/second-reading.ts';
import type { Word } from '#renderer/reading-room/recognise/text-engine.ts';

/** A character a word, `~` behind one that was hardly seen. */
function line(text: string, confidence = 0.95): Word[] {
  return [...text.matchAll(/(.)(~?)/gu)].map(([, one = '', unsure], index) => ({
    text: one,
    confidence: one === '〓' ? 0 : unsure === '~' ? 0.2 : confidence,
    left: 40 * index,
    right: 40 * index + 40,
    top: 0,
    bottom: 40,
    symbols: [],
  }));
}

const merged = (own: string, second: string, form = PRINT_FORMS.traditional): Word[] =>
  withSecondReading([line(own)], [line('學位證書'), line(second)], form)[0] ?? [];
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');
const doubted = (words: readonly Word[]): string => textOf(words.filter(({ confidence }) => confidence < 0.5));

describe('two readings of a Chinese line', () => {
  test('what both have seen is surer than either', () => {
    const words = merged('學生余雨佳', '學生余雨佳');
    expect(Math.min(...words.map(({ confidence }) => confidence))).toBeGreaterThan(0.99);
  });

  test('a character that the first could not read is taken from the second, in doubt', () => {
    const words = merged('兹證明〓偉洋君', '茲證明鄧偉洋君');
    expect(textOf(words)).toBe('茲證明鄧偉洋君');
    expect(doubted(words)).toBe('茲鄧');
  });

  test('and stays unread where the second hardly saw it', () => {
    expect(textOf(merged('國立雲〓大學', '國立雲嶄~大學'))).toBe('國立雲〓大學');
  });

  test('a form that traditional print does not have gives way', () => {
    const words = merged('學生吕文', '學生呂文');
    expect(textOf(words)).toBe('學生呂文');
    expect(doubted(words)).toBe('呂');
    expect(textOf(merged('学生吕文在', '学生呂文在', PRINT_FORMS.simplified))).toBe('学生吕文在');
  });

  test('and is unread where the second has nothing for it', () => {
    expect(textOf(merged('學生萧文', '中華民國'))).toBe('學生〓文');
  });

  test('simplified print is only asked for what could not be read', () => {
    const words = merged('我校学生王〓涵同', '我佼学生王玥涵', PRINT_FORMS.simplified);
    expect(textOf(words)).toBe('我校学生王玥涵同');
    expect(doubted(words)).toBe('玥');
  });

  test('the words of every certificate are the same in either form', () => {
    const words = merged('南湖科技大学', '南湖科技大學');
    expect(textOf(words)).toBe('南湖科技大學');
    expect(doubted(words)).toBe('');
  });

  test('a character on which they differ is in doubt, unless the second hardly saw it', () => {
    expect(doubted(merged('學生孫俊昊', '學生孫俊吳'))).toBe('昊');
    expect(doubted(merged('學生孫俊昊', '學生孫俊吳~'))).toBe('');
  });

  test('a line that the second has not is in doubt as a whole', () => {
    expect(doubted(merged('學生孫俊昊', '中華民國'))).toBe('學生孫俊昊');
  });

  test('numerals stay beside a zero that was seen as a letter', () => {
    const words = merged('二〇二五年十月', '二O二五年十月');
    expect(textOf(words)).toBe('二〇二五年十月');
    expect(doubted(words)).toBe('');
  });
});

describe('fields of what was not read', () => {
  const page = (holder: string, school: string) =>
    diplomaFields([
      pageWords(0, [
        line(school),
        line('碩士學位證書'),
        line(`學生${holder}`),
        line('在本校金融學學系修業期滿成績及格'),
        line('授予管理學碩士學位'),
        line('中華民國一一二年六月'),
      ]),
    ]);

  test('a name that has lost a character is left out: it would be another’s', () => {
    expect(page('〓軒子', '國立雲〓大學')).not.toHaveProperty('holder');
    expect(page('〓軒子', '國立雲〓大學')).not.toHaveProperty('institution');
    expect(page('周峰凱', '南湖科技大學').holder).toMatchObject({
      value: '周峰凱',
      confidence: expect.closeTo(0.9, 1),
    });
  });

  test('one doubtful character leaves the whole name in doubt', () => {
    expect(page('周峰~凱', '南湖科技大學').holder?.confidence).toBeLessThan(0.5);
    expect(page('周峰凱', '南湖科技大學').degree?.confidence).toBeGreaterThan(0.9);
  });
});

describe('two readings of a Japanese line', () => {
  const read = (own: string, second: string): Word[] => merged(own, second, PRINT_FORMS.japanese);

  test('kana that the first reader leaves out stands again where the second has seen it', () => {
    expect(textOf(read('課程〓修了の', '課程を修了したので'))).toBe('課程を修了したので');
    const [, , , , , , left, right] = read('課程〓修了の', '課程を修了したので');
    expect(right?.left).toBeGreaterThanOrEqual(left?.right ?? Number.NaN);
  });

  test('a form that Japanese print does not have gives way, in doubt', () => {
    const words = read('氏名吕晨毅', '氏名呂晨毅');
    expect(textOf(words)).toBe('氏名呂晨毅');
    expect(doubted(words)).toBe('呂');
  });

  test('forms of the words of every diploma are the same in either', () => {
    expect(textOf(read('經济学專攻', '経済学専攻'))).toBe('経済学専攻');
  });

  test('what the first reader alone has seen stays, in doubt', () => {
    const words = read('氏名慕容欣', '氏名容欣');
    expect(textOf(words)).toBe('氏名慕容欣');
    expect(doubted(words)).toBe('慕');
  });
});
