import { describe, expect, test } from 'vitest';
import type { ChineseName } from '#shared/domain/identity/chinese-name.ts';
import { compareNames } from '#shared/domain/identity/compare-names.ts';

const zhangSan: ChineseName = { chinese: '张三', readings: [['zhang'], ['san']] };
const named = (chinese: string, ...readings: string[]): ChineseName => ({
  chinese,
  readings: readings.map((reading) => reading.split('/')),
});

describe('one person on several papers', () => {
  test.each(['ZHANG SAN', 'Zhang San', 'San Zhang', 'ZHANG<<SAN', 'ZHANG<<SAN<<<<<<<<<<', 'Zhang, San', 'zhangsan'])(
    '张三 is the same as %s',
    (latin) => {
      expect(compareNames(zhangSan, latin).verdict).toBe('same');
      expect(compareNames(latin, zhangSan).verdict).toBe('same');
    },
  );

  test.each([
    ['ZHANG SAN', 'San Zhang'],
    ['ZHANG<<XIAOMING', 'Xiao-Ming Zhang'],
    ['ZHANG XIAO MING', 'ZHANG XIAOMING'],
    ["LI XI'AN", 'Li Xian'],
    ['LYU WEI', 'Lü Wei'],
    ['LV WEI', 'LYU WEI'],
    ['WANG HANYU', 'Wang Han Yu'],
    ['WANG HANYU', 'Han-yu WANG'],
  ])('%s is the same as %s', (a, b) => {
    expect(compareNames(a, b).verdict).toBe('same');
    expect(compareNames(b, a).verdict).toBe('same');
  });

  test.each([
    [named('吕薇', 'lü', 'wei'), 'LYU WEI'],
    [named('吕薇', 'lv', 'wei'), 'LV WEI'],
    [named('吕薇', 'lü', 'wei'), 'Wei LU'],
    [named('吕汉宇', 'lü', 'han', 'yu'), 'LU HANYU'],
    [named('王汉宇', 'wang', 'han', 'yu'), 'WANG HANYU'],
    [named('欧阳修', 'ou', 'yang', 'xiu'), 'OUYANG XIU'],
    [named('欧阳修', 'ou', 'yang', 'xiu'), 'Xiu Ou Yang'],
    [named('单田芳', 'dan/shan', 'tian', 'fang'), 'SHAN TIANFANG'],
    [named('曾国藩', 'ceng/zeng', 'guo', 'fan'), 'ZENG GUOFAN'],
    [named('尉迟恭', 'wei', 'chi', 'gong'), 'YUCHI GONG'],
    [named('张乐', 'zhang', 'le/yue'), 'ZHANG YUE'],
  ])('$chinese in the reading of a surname', (chinese, latin) => {
    expect(compareNames(chinese, latin).verdict).toBe('same');
  });
});

describe('待核实, never a match', () => {
  test.each([
    [zhangSan, 'CHANG SAN', '威妥玛'],
    [zhangSan, 'Cheung Sam', '粤语'],
    [named('陈大文', 'chen', 'da', 'wen'), 'CHAN TAI MAN', '粤语'],
    [named('欧阳修', 'ou', 'yang', 'xiu'), 'AU YEUNG SAU', '粤语'],
    [zhangSan, 'ZHANG SAN MICHAEL', '英文名'],
    [named('单田芳', 'dan/shan', 'tian', 'fang'), 'DAN TIANFANG', '读音'],
    ['ZHANG SAN', 'CHANG SAN', '威妥玛'],
    ['ZHANG SAN', 'Michael San ZHANG', '英文名'],
    ['S. Zhang', 'ZHANG SAN', '首字母'],
    ['LU WEI', 'LYU WEI', 'ü'],
    ['ZHANG<<LI', 'LI<<ZHANG', '相反'],
    ['WANG XIAOMING', 'WANG XIAOMIMG', '一个字母'],
    ['张三', 'ZHANG SAN', '拼音'],
    ['', 'ZHANG SAN', '缺少'],
    [zhangSan, '???', '没有可比'],
  ])('%o beside %s', (a, b, reason) => {
    const compared = compareNames(a, b);
    expect(compared.verdict).toBe('possible');
    expect(compared.reason).toContain(reason);
  });
});

describe('another person', () => {
  test.each([
    [zhangSan, 'LI SI'],
    [zhangSan, 'ZHANG SI'],
    ['ZHANG SAN', 'WANG WU'],
    ['张三', '李四'],
  ])('%o is not %s', (a, b) => {
    expect(compareNames(a, b).verdict).toBe('different');
  });

  test('Chinese names differ only by the dot', () => {
    expect(compareNames('阿卜杜拉·买买提', '阿卜杜拉买买提').verdict).toBe('same');
  });
});
