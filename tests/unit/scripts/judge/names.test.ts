import { describe, expect, test } from 'vitest';
import { judgeInput, refusalOf } from '#tests/support/judge.ts';

const names = (a: unknown, b: unknown, more: object = {}) => ({ kind: 'names', a, b, ...more });

describe('whether two papers name one person (domain.md §8)', () => {
  test.each([
    ['张三', 'ZHANG SAN', 'same', '与中文姓名的拼音一致'],
    ['张三', 'San Zhang', 'same', '姓、名先后不同'],
    ['张三', 'ZHANG<<SAN', 'same', '与中文姓名的拼音一致'],
    ['ZHANG<<SAN', 'Zhang, San', 'same', '姓名一致'],
    ['单雄信', 'SHAN XIONGXIN', 'same', '与中文姓名的拼音一致'],
    ['单雄信', 'DAN XIONGXIN', 'possible', '不是作姓氏时的读音'],
    ['欧阳修', 'OUYANG XIU', 'same', '与中文姓名的拼音一致'],
    ['吕布', 'LYU BU', 'same', '与中文姓名的拼音一致'],
    ['吕布', 'LU BU', 'same', 'ü 写作 U'],
    ['陈大文', 'CHAN TAI MAN', 'possible', '粤语'],
    ['张三', '张□', 'possible', '有未识读'],
    ['张三', '章三', 'different', '中文姓名不一致'],
    ['张三', 'LI SI', 'different', '拼音不一致'],
  ])('%s beside %s: %s', async (a, b, verdict, reason) => {
    const { code, answer } = await judgeInput(names(a, b));
    expect(code).toBe(0);
    expect(answer).toMatchObject({ verdict, reason: expect.stringContaining(reason) as unknown });
  });

  test('the readings are looked up and shown', async () => {
    expect((await judgeInput(names('仇英', 'QIU YING'))).answer).toMatchObject({
      a: { chinese: '仇英', readings: [expect.arrayContaining(['qiu', 'chou']) as unknown, ['ying']] },
      b: { chinese: 'QIU YING', readings: [] },
    });
  });

  test('given readings stand in the place of those', async () => {
    const given = { name: '乜先', readings: [['nie'], ['xian']] };
    expect((await judgeInput(names(given, 'NIE XIAN'))).answer).toMatchObject({
      verdict: 'same',
      a: { readings: given.readings },
    });
  });
});

test.each<[unknown, string, string]>([
  [{ kind: 'names', a: '张三' }, 'b', '必须填写'],
  [names('', '张三'), 'a', '不能为空'],
  [names(' ', '张三'), 'a', '请填写'],
  [names('张三', '张3'), 'b', '不能有数字'],
  [names('张三', 'none'), 'b', '不是姓名'],
  [names('张三', '张@三'), 'b', '证件上不会有的符号'],
  [names('□□□□', '张三'), 'a', '同一个字的重复'],
  [names('张三', 'A'.repeat(201)), 'b', '最多 200 个字'],
  [names(7, '张三'), 'a', '应为文字或对象 { }，而不是数字'],
  [names(null, '张三'), 'a', '应为文字或对象 { }，而不是空值 null'],
  [names(['张三'], '张三'), 'a', '应为文字或对象 { }，而不是列表 [ ]'],
  [names({ name: '张三', readings: [['zhang']] }, '张三'), 'a.readings', '有 1 个字的读音，而姓名有 2 个汉字'],
  [names({ name: '张三', readings: [['zhāng'], ['san']] }, '张三'), 'a.readings.0.0', '应为不带声调的拼音'],
  [names({ name: '张三', readings: [[], ['san']] }, '张三'), 'a.readings.0', '至少 1 项'],
  [names({ name: '张三', pinyin: [] }, '张三'), 'a.readings', '必须填写'],
  [names('张三', '张三', { c: '张三' }), 'c', '没有这个字段'],
])('%j is refused at its field', async (input, path, words) => {
  const refusal = await refusalOf(input);
  expect(refusal.path).toBe(path);
  expect(refusal.message).toContain(words);
});
