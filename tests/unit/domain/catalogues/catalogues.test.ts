import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '#shared/domain/catalogues/built-in.ts';
import { CATEGORIES } from '#shared/domain/catalogues/categories.ts';
import { GRADUATE_2022 } from '#shared/domain/catalogues/graduate-2022.ts';
import { type SearchableSubject, searchSubjects } from '#shared/domain/catalogues/search-subjects.ts';
import { CATALOGUE_CODES, findSubject, type Subject, subjectLabel } from '#shared/domain/catalogues/subject.ts';
import { UNDERGRADUATE_2024 } from '#shared/domain/catalogues/undergraduate-2024.ts';

function countBy(subjects: readonly Subject[], key: (subject: Subject) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const subject of subjects) counts[key(subject)] = (counts[key(subject)] ?? 0) + 1;
  return counts;
}

describe('研究生教育学科专业目录（2022年）', () => {
  it('has 14 门类, 117 一级学科 and 67 专业学位类别', () => {
    expect(Object.keys(CATEGORIES)).toHaveLength(14);
    expect(new Set(GRADUATE_2022.map((subject) => subject.category)).size).toBe(14);
    expect(countBy(GRADUATE_2022, (subject) => subject.level)).toEqual({ discipline: 117, professional: 67 });
  });

  it('counts as the ministry counts in each 门类', () => {
    const of = (level: Subject['level']) =>
      Object.values(
        countBy(
          GRADUATE_2022.filter((subject) => subject.level === level),
          (one) => one.code.slice(0, 2),
        ),
      );
    // 哲 经 法 教 文 史 理 工 农 医 军 管 艺 交叉; object keys '10' to '14' come first, so the sums are compared sorted.
    expect(of('discipline').toSorted((a, b) => a - b)).toEqual([1, 1, 2, 3, 3, 3, 5, 7, 8, 10, 11, 11, 14, 38]);
    expect(of('professional').toSorted((a, b) => a - b)).toEqual([1, 1, 1, 2, 3, 4, 4, 5, 6, 6, 7, 7, 9, 11]);
  });

  it.each([
    ['0101', '哲学'],
    ['0251', '金融'],
    ['0307', '中共党史党建学'],
    ['0812', '计算机科学与技术'],
    ['0862', '风景园林'],
    ['0910', '水土保持与荒漠化防治学'],
    ['1012', '法医学'],
    ['1058', '医学技术'],
    ['1257', '审计'],
    ['1301', '艺术学'],
    ['1357', '设计'],
    ['1403', '设计学'],
    ['1407', '区域国别学'],
    ['1452', '密码'],
  ])('names %s %s', (code, name) => {
    expect(GRADUATE_2022.find((subject) => subject.code === code)?.name).toBe(name);
  });

  it.each(['0257', '0834', '0852', '0953', '1010', '1112', '1302', '1303', '1304', '1305', '1351'])(
    'has no longer the code %s',
    (code) => expect(GRADUATE_2022.some((subject) => subject.code === code)).toBe(false),
  );
});

describe('普通高等学校本科专业目录（2024年）', () => {
  it('has 12 门类 and 93 专业类', () => {
    expect(UNDERGRADUATE_2024).toHaveLength(93);
    expect(new Set(UNDERGRADUATE_2024.map((subject) => subject.category)).size).toBe(12);
    expect(UNDERGRADUATE_2024.filter((subject) => subject.category === '工学')).toHaveLength(32);
    expect(UNDERGRADUATE_2024.every((subject) => subject.name.endsWith('类'))).toBe(true);
  });

  it('numbers the classes of each 门类 without a gap', () => {
    for (const category of new Set(UNDERGRADUATE_2024.map((subject) => subject.code.slice(0, 2)))) {
      const numbers = UNDERGRADUATE_2024.filter((subject) => subject.code.startsWith(category)).map((subject) =>
        Number(subject.code.slice(2)),
      );
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });
});

describe('both catalogues', () => {
  it.each(CATALOGUE_CODES)('repeat no code and no label in %s', (catalogue) => {
    const subjects = BUILT_IN[catalogue];
    expect(new Set(subjects.map((subject) => subject.code)).size).toBe(subjects.length);
    expect(new Set(subjects.map(subjectLabel)).size).toBe(subjects.length);
    expect(subjects.every((subject) => subject.category !== '')).toBe(true);
  });

  it('can be told apart by what stands on the certificate', () => {
    const all = CATALOGUE_CODES.flatMap((catalogue) => BUILT_IN[catalogue]);
    expect(new Set(all.map(subjectLabel)).size).toBe(all.length);
    expect(findSubject(all, '测绘类（0812）')?.catalogue).toBe('undergraduate_2024');
    expect(findSubject(all, ' 计算机科学与技术（0812） ')?.catalogue).toBe('graduate_2022');
    expect(findSubject(all, '计算机科学与技术')).toBeNull();
  });
});

describe('searching a subject', () => {
  const subject = (code: string, name: string, initials: string): SearchableSubject => ({
    catalogue: 'graduate_2022',
    code,
    name,
    level: 'discipline',
    category: '工学',
    initials,
  });
  const list = [
    subject('0802', '机械工程', 'jxgc'),
    subject('0812', '计算机科学与技术', 'jsjkxyjs'),
    subject('0835', '软件工程', 'rjgc'),
    subject('080901', '计算机应用技术', 'jsjyyjs'),
  ];
  const found = (typed: string) => searchSubjects(list, typed).map(({ code }) => code);

  it.each([
    ['by code', '0812', ['0812']],
    ['by the first digits', '08', ['0802', '0812', '0835', '080901']],
    ['by name', '软件', ['0835']],
    ['by pinyin initials', 'jsj', ['0812', '080901']],
    ['by initials in capitals and full width', 'ＪＳＪ', ['0812', '080901']],
    ['by several words', '计算机 技术 科学', ['0812']],
    ['by the 门类', '工学', ['0802', '0812', '0835', '080901']],
    ['by nothing: all of them', '  ', ['0802', '0812', '0835', '080901']],
    ['and finds nothing for nonsense', 'qqq', []],
  ])('%s', (_, typed, codes) => expect(found(typed)).toEqual(codes));

  it('puts what begins with the word before what holds it', () => {
    expect(found('gc')).toEqual(['0802', '0835']);
    expect(found('js')[0]).toBe('0812');
  });
});
