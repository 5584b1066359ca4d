import type { ChineseName } from './chinese-name.ts';
import { compareChineseWithLatin } from './compare-chinese-name.ts';
import { compareLatinNames } from './compare-latin-names.ts';
import { readLatinName } from './latin-name.ts';
import { different, type NameComparison, possible, same } from './name-comparison.ts';

const HAN = /\p{Script=Han}/u;

export function isChinese(text: string): boolean {
  return HAN.test(text);
}

function plainChinese(text: string): string {
  return text.normalize('NFKC').replace(/[\s·•・．.]/g, '');
}

function compareChinese(a: string, b: string): NameComparison {
  if (a === b) return same('中文姓名一致');
  return plainChinese(a) === plainChinese(b) ? same('中文姓名仅间隔写法不同') : different('中文姓名不一致');
}

/**
 * Whether two papers name one person, with the reason (domain.md §8). 张三, ZHANG SAN, San Zhang and ZHANG<<SAN are the
 * same; old and regional spellings are 待核实, never a match.
 */
export function compareNames(a: string | ChineseName, b: string | ChineseName): NameComparison {
  const left: ChineseName = typeof a === 'string' ? { chinese: a, readings: [] } : a;
  const right: ChineseName = typeof b === 'string' ? { chinese: b, readings: [] } : b;
  const leftIsChinese = isChinese(left.chinese);
  const rightIsChinese = isChinese(right.chinese);
  if (left.chinese.trim() === '' || right.chinese.trim() === '') return possible('缺少一方的姓名');
  if (leftIsChinese && rightIsChinese) return compareChinese(left.chinese, right.chinese);
  if (leftIsChinese) return compareChineseWithLatin(left, readLatinName(right.chinese));
  if (rightIsChinese) return compareChineseWithLatin(right, readLatinName(left.chinese));
  return compareLatinNames(readLatinName(left.chinese), readLatinName(right.chinese));
}
