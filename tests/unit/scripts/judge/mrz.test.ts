import { describe, expect, test } from 'vitest';
import { judgeInput, refusalOf } from '#tests/support/judge.ts';

const UPPER = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
const LOWER = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
const of = (lines: unknown, more: object = {}) => ({ kind: 'mrz', today: '2026-11-02', lines, ...more });

describe('the specimens of ICAO 9303 hold', () => {
  test.each([
    ['TD1', ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'], 4],
    ['TD2', ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'], 4],
    ['TD3', [UPPER, LOWER], 5],
    ['MRVA', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'], 3],
    ['MRVB', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'], 3],
  ])('%s', async (format, lines, count) => {
    const { code, answer } = await judgeInput(of(lines));
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      format,
      holds: true,
      checks: Array(count).fill({ ok: true }),
      fields: { surname: 'ERIKSSON', givenNames: 'ANNA MARIA', sex: 'F' },
      noDates: [],
    });
  });
});

test('the one line of a 港澳通行证', async () => {
  expect((await judgeInput(of(['CSC123456784<3105293<0011096<0']))).answer).toMatchObject({
    format: 'PERMIT',
    fields: { documentNumber: 'C12345678', expiryDate: '2031-05-29', birthDate: '2000-11-09' },
  });
});

test('a slip breaks its own digit and the composite, each named with its place', async () => {
  const { answer } = await judgeInput(of([UPPER, LOWER.replace('740812', '740813')]));
  expect(answer).toMatchObject({
    holds: false,
    checks: [
      { field: 'documentNumber', ok: true },
      { field: 'birthDate', ok: false, line: 2, column: 20, given: '2', computed: '3' },
      { field: 'expiryDate', ok: true },
      { field: 'personalNumber', ok: true },
      { field: 'composite', ok: false, line: 2, column: 44, given: '0' },
    ],
  });
});

test('a month that does not exist is no date, whatever its digit says', async () => {
  const { answer } = await judgeInput(of([UPPER, LOWER.replace('7408122', '7413122')]));
  expect(answer).toMatchObject({ noDates: ['birthDate'] });
  expect(Object.keys(Object(Reflect.get(answer, 'fields')))).not.toContain('birthDate');
});

test('the century of a birth follows from today', async () => {
  const birthOf = async (today: string) => (await judgeInput(of([UPPER, LOWER], { today }))).answer;
  expect(await birthOf('2026-11-02')).toMatchObject({ fields: { birthDate: '1974-08-12' } });
  expect(await birthOf('2074-08-12')).toMatchObject({ fields: { birthDate: '2074-08-12' } });
});

test.each<[unknown, string, string]>([
  [{ kind: 'mrz', today: '2026-11-02' }, 'lines', '必须填写'],
  [of([]), 'lines', '至少 1 项'],
  [of([UPPER, LOWER, LOWER, LOWER]), 'lines', '最多 3 项'],
  [of(`${UPPER}\n${LOWER}`), 'lines', '应为列表 [ ]，而不是文字'],
  [of([UPPER, 7]), 'lines.1', '应为文字，而不是数字'],
  [of([UPPER, '']), 'lines.1', '不能为空'],
  [of([UPPER, LOWER.toLowerCase()]), 'lines.1', '第 1 位是“l”，机读区只有大写字母'],
  [of([UPPER, LOWER.replace('7408', '74 8')]), 'lines.1', '第 16 位是空白'],
  [of([UPPER, LOWER.slice(1)]), 'lines.1', '2 行的机读区每行应为 44 位，现为 43 位'],
  [of([UPPER.slice(1), LOWER.slice(1)]), 'lines.0', '每行应为 44 或 36 位，现为 43 位'],
  [of([UPPER]), 'lines.0', '1 行的机读区每行应为 30 位，现为 44 位'],
  [of([`X${UPPER.slice(1)}`, LOWER]), 'lines.0', '应以 P 或 V 开头'],
  [of([UPPER, LOWER], { today: '02.11.2026' }), 'today', '应写成 2026-11-02 这样的日期'],
  [of([UPPER, LOWER], { format: 'TD3' }), 'format', '没有这个字段'],
])('%j is refused at its field', async (input, path, words) => {
  const refusal = await refusalOf(input);
  expect(refusal.path).toBe(path);
  expect(refusal.message).toContain(words);
});
