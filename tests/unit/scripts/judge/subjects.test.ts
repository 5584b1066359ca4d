import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeInput, refusalOf } from '#tests/support/judge.ts';

const folder = mkdtempSync(join(tmpdir(), 'judge-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

const find = (given: object) => ({ kind: 'subjects', ...given });
const list = (given: object) => ({ kind: 'subject_list', catalogue: 'undergraduate_2024', ...given });
const LIST = '专业代码,专业名称\n0809,计算机类\n080901,计算机科学与技术\n080907T,智能科学与技术\n';

describe('both catalogues by code or word', () => {
  test.each<[object, readonly string[]]>([
    [{ search: '0835' }, ['软件工程（0835）']],
    [{ search: '计算机' }, ['计算机科学与技术（0812）', '计算机类（0809）']],
    [{ search: 'jsjl' }, ['计算机类（0809）']],
    [{ search: '计算机', catalogue: 'undergraduate_2024' }, ['计算机类（0809）']],
    [{ search: '计算机 工学', subjectLevel: 'discipline' }, ['计算机科学与技术（0812）']],
    [{ search: '炼金术' }, []],
    [{ label: ' 软件工程（0835） ' }, ['软件工程（0835）']],
    [{ label: '软件工程' }, []],
    [{ label: '软件工程（0812）' }, []],
  ])('%j finds %j', async (given, labels) => {
    expect((await judgeInput(find(given))).answer).toMatchObject({
      found: labels.length,
      subjects: labels.map((label) => ({ label })),
    });
  });

  test.each([
    ['graduate_2022', 'discipline', 117, '一级学科'],
    ['graduate_2022', 'professional', 67, '专业学位类别'],
    ['undergraduate_2024', 'class', 93, '专业类'],
  ])('%s has of its %ss %i', async (catalogue, subjectLevel, count, levelName) => {
    const { answer } = await judgeInput(find({ catalogue, subjectLevel, most: 1 }));
    expect(answer).toMatchObject({
      found: count,
      subjects: [{ catalogue, levelName }],
      catalogues: [{ catalogue, entries: count }],
    });
  });

  test('a complete list lies over what is built in', async () => {
    const imported = [{ catalogue: 'undergraduate_2024', text: LIST }];
    expect((await judgeInput(find({ search: '080901', imported }))).answer).toMatchObject({
      subjects: [{ code: '080901', levelName: '专业', label: '计算机科学与技术（080901）' }],
    });
  });
});

describe('a list to be imported is checked row by row', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'list.csv'), LIST);
    writeFileSync(join(folder, 'picture.csv'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]));
    mkdirSync(join(folder, 'lists'));
    const workbook = new ExcelJS.Workbook();
    workbook
      .addWorksheet()
      .addRows([['普通高等学校本科专业目录'], ['代码', '名称'], ['0809', '计算机类'], ['809', '错']]);
    await workbook.xlsx.writeFile(join(folder, 'lists', 'list.xlsx'));
  });

  test('a sound one is accepted, as text and as a file beside the input', async () => {
    const sound = { accepted: true, entries: 3, faults: [] };
    expect((await judgeInput(list({ text: LIST }))).answer).toEqual(sound);
    expect((await judgeInput(list({ file: 'list.csv' }), folder)).answer).toEqual(sound);
  });

  test('a workbook’s lines are counted as the spreadsheet does', async () => {
    expect((await judgeInput(list({ file: 'lists/list.xlsx' }), folder)).answer).toMatchObject({
      accepted: false,
      faults: [{ line: 4, kind: 'code_malformed', value: '809' }],
    });
  });

  test.each<[string, number | null, string, string]>([
    ['什么,也不是\n0809,计算机类', null, 'no_header', '没有找到表头'],
    ['代码,名称\n', null, 'no_rows', '没有任何专业'],
    ['代码,名称\n,计算机类', 2, 'code_missing', '没有代码（名称“计算机类”）'],
    ['代码,名称\n0809,', 2, 'name_missing', '没有名称（代码 0809）'],
    ['代码,名称\n0809,计算机类\n080901X,甲', 3, 'code_malformed', '代码“080901X”不合格式'],
    ['代码,名称\n9901,甲', 2, 'unknown_category', '不是任何学科门类'],
    ['代码,名称\n089901,甲', 2, 'unknown_parent', '不是已知的专业类'],
    ['代码,名称\n0809,计算机类\n0809,计算机类', 3, 'code_repeated', '与第 2 行重复'],
    [`代码,名称\n0809,${'长'.repeat(61)}`, 2, 'name_too_long', '超过 60 个字'],
  ])('%j is not: line %s, %s', async (text, line, kind, words) => {
    const { code, answer } = await judgeInput(list({ text }));
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      accepted: false,
      faults: [{ line, kind, message: expect.stringContaining(words) as unknown }],
    });
  });

  test.each<[object, string, string]>([
    [list({}), 'file', 'file 与 text 须填其一'],
    [list({ file: 'list.csv', text: LIST }), 'file', '且只填一个'],
    [list({ file: 'absent.csv' }), 'file', '读不出来'],
    [list({ file: '.' }), 'file', '读不出来'],
    [list({ file: 'a\0b' }), 'file', '读不出来'],
    [list({ file: 'picture.csv' }), 'file', '不是可以读取的 CSV 或 XLSX 表格'],
    [list({ text: '' }), 'text', '不能为空'],
    [list({ text: 7 }), 'text', '应为文字，而不是数字'],
    [list({ text: LIST, catalogue: 'school' }), 'catalogue', 'graduate_2022、undergraduate_2024'],
    [list({ text: LIST, sheet: 1 }), 'sheet', '没有这个字段'],
    [find({ search: '' }), 'search', '不能为空'],
    [find({ search: '  ' }), 'search', '没有填写'],
    [find({ search: 'a', label: 'b' }), 'label', '只能填一个'],
    [find({ most: 0 }), 'most', '不能小于 1'],
    [find({ most: 1.5 }), 'most', '应为整数，而不是小数'],
    [find({ subjectLevel: '类' }), 'subjectLevel', 'discipline'],
    [find({ code: '0835' }), 'code', '没有这个字段'],
    [find({ imported: [{ catalogue: 'graduate_2022' }] }), 'imported.0.file', 'file 与 text 须填其一'],
    [find({ imported: [{ catalogue: 'graduate_2022', file: 'absent.csv' }] }), 'imported.0.file', '读不出来'],
    [find({ imported: {} }), 'imported', '应为列表 [ ]，而不是对象 { }'],
  ])('%j is refused at its field', async (input, path, words) => {
    const refusal = await refusalOf(input, folder);
    expect(refusal.path).toBe(path);
    expect(refusal.message).toContain(words);
  });
});
