import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '#shared/domain/catalogues/built-in.ts';
import { mergeSubjects, readSubjectRows } from '#shared/domain/catalogues/read-subject-rows.ts';
import type { TableRow } from '#shared/domain/catalogues/table-row.ts';

const HEAD = ['序号', '门类', '专业类', '专业代码', '专业名称', '学位授予门类'];

function table(...rows: readonly (readonly string[])[]): readonly TableRow[] {
  return rows.map((cells, index) => ({ line: index + 1, cells }));
}

const row = (code: string, name: string): readonly string[] => ['1', '工学', '计算机类', code, name, '工学'];
const read = (...rows: readonly (readonly string[])[]) => readSubjectRows('undergraduate_2024', table(HEAD, ...rows));

describe('the ministry’s list of 本科专业', () => {
  it('is read with its title, its repeated header and its empty lines', () => {
    const rows = table(
      ['普通高等学校本科专业目录（2024年）', '', '', '', '', ''],
      HEAD,
      row('080901', '计算机科学与技术'),
      ['', ' ', '', '', '', ''],
      HEAD,
      row('083201TK', '未来机器人'),
      row('０８０９０２', '软 件\n工程'),
    );
    const { subjects, faults } = readSubjectRows('undergraduate_2024', rows);
    expect(faults).toEqual([]);
    expect(subjects.map(({ code, name, level, category }) => [code, name, level, category])).toEqual([
      ['080901', '计算机科学与技术', 'major', '工学'],
      ['083201TK', '未来机器人', 'major', '工学'],
      ['080902', '软件工程', 'major', '工学'],
    ]);
  });

  it.each([
    ['without a code', row('', '软件工程'), 'code_missing'],
    ['without a name', row('080902', ''), 'name_missing'],
    ['with a letter in its code', row('08O902', '软件工程'), 'code_malformed'],
    ['whose code lost its leading zero', row('80902', '软件工程'), 'code_malformed'],
    ['of no 门类', row('990101', '软件工程'), 'unknown_category'],
    ['of no 专业类', row('089901', '软件工程'), 'unknown_parent'],
    ['with a name longer than any', row('080902', '长'.repeat(61)), 'name_too_long'],
  ])('names the line of a row %s', (_, bad, kind) => {
    const { faults } = read(row('080901', '计算机科学与技术'), bad);
    expect(faults.map((fault) => [fault.line, fault.kind])).toEqual([[3, kind]]);
  });

  it('names both lines of a code that stands twice', () => {
    const { faults } = read(row('080901', '计算机科学与技术'), row('080902', '软件工程'), row('080901', '别的专业'));
    expect(faults).toEqual([{ line: 4, kind: 'code_repeated', value: '080901', firstLine: 2 }]);
  });

  it('names every fault in the order of the lines', () => {
    const { faults } = read(row('089901', '没有类'), row('', '没有代码'), row('0809', '计算机类'), row('x', 'y'));
    expect(faults.map((fault) => fault.line)).toEqual([2, 3, 5]);
  });

  it('says when there is no header, and when nothing stands below it', () => {
    expect(readSubjectRows('undergraduate_2024', table(['a', 'b'])).faults[0]?.kind).toBe('no_header');
    expect(readSubjectRows('undergraduate_2024', []).faults[0]?.kind).toBe('no_header');
    expect(read().faults[0]?.kind).toBe('no_rows');
  });
});

describe('a list of the graduate catalogue', () => {
  it('tells 一级学科, 专业学位类别 and 二级学科 by their codes', () => {
    const rows = table(
      ['代码', '名称'],
      ['0812', '计算机科学与技术'],
      ['0854', '电子信息'],
      ['081203', '计算机应用技术'],
    );
    expect(readSubjectRows('graduate_2022', rows).subjects.map(({ level }) => level)).toEqual([
      'discipline',
      'professional',
      'speciality',
    ]);
  });
});

describe('the list that is searched', () => {
  it('holds what is built in, and what was imported over it, by code', () => {
    const { subjects } = read(row('080901', '计算机科学与技术'), row('0809', '计算机大类'));
    const merged = mergeSubjects(BUILT_IN.undergraduate_2024, subjects);
    expect(merged).toHaveLength(94);
    expect(merged.find((subject) => subject.code === '0809')?.name).toBe('计算机大类');
    expect(merged.map((subject) => subject.code)).toEqual(merged.map((subject) => subject.code).toSorted());
  });
});
